using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GeoClaims.Storage.Sqlite;

/// <summary>The file itself: whether it is still the one that its path names, and writing it anew.</summary>
internal static class SqliteFile
{
    private const string Library = "e_sqlite3";

    /// <summary>SQLITE_FCNTL_HAS_MOVED (SQLite, “Standard File Control Opcodes”).</summary>
    private const int HasMoved = 20;

    private static readonly byte[] Main = "main\0"u8.ToArray();

    /// <exception cref="CaseStoreException">The file was moved, deleted or replaced.</exception>
    public static void CheckInPlace(SqliteConnection connection)
    {
        // Another library of SQLite than our own could be in use, in which a program has put it; its handle is none of ours.
        if (connection.Handle is not { } handle || raw.GetNativeLibraryName() != Library) return;
        var moved = 0;
        // Where the system knows no such thing (on Windows, an open file stays), the answer is not given, and the number stays zero.
        _ = Ask(handle, Main, HasMoved, ref moved);
        if (moved != 0)
        {
            throw new CaseStoreException(CaseStoreFault.Unreachable,
                "The file was moved, deleted or replaced while it was open. Nothing was recorded. Put it back, or open the store anew.");
        }
    }

    /// <summary>Writes the file anew without the pages and the ends of pages that hold what is not there any more, and empties its
    /// log.</summary>
    /// <exception cref="CaseStoreException">Somebody is reading, who may still need the log.</exception>
    public static void WriteAnew(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM";
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        if (command.ExecuteScalar() is not 0L)
        {
            throw new CaseStoreException(CaseStoreFault.Locked, "It is erased, and the file's log still holds it, since somebody is "
                + "reading. Call Erase once more when that is over.");
        }
    }

    [DllImport(Library, EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(SafeHandle database, byte[] name, int question, ref int answer);
}
