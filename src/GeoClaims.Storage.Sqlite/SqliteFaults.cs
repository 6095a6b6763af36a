using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>What SQLite's result codes mean for a store (SQLite, “Result and Error Codes”).</summary>
internal static class SqliteFaults
{
    /// <summary>Whether a key is there already: SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_UNIQUE.</summary>
    public static bool IsTaken(SqliteException e) => e.SqliteExtendedErrorCode is 1555 or 2067;

    public static CaseStoreException Of(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => New(e, CaseStoreFault.Locked,
            "Somebody else is writing to the file and did not finish in time. Try again, or give SqliteStoreOptions a longer Wait."),
        8 => New(e, CaseStoreFault.ReadOnly,
            "The file can only be read. Open it without ReadOnly, and look at its permissions and its folder's."),
        11 => New(e, CaseStoreFault.Damaged, "The file is damaged: the disk lost a part of it, or it was changed from outside. Restore it "
            + "from a copy; CaseHistory files that were exported can be imported again."),
        13 => New(e, CaseStoreFault.Full, "There is no room left for the file. Nothing was written; make room and try again."),
        14 => New(e, CaseStoreFault.Unreachable, "The file cannot be opened: it, or its folder, is not there, or may not be used."),
        26 => New(e, CaseStoreFault.NotAStore, "The file is no SQLite database, or its beginning is damaged."),
        3 or 23 => New(e, CaseStoreFault.NotAllowed, "The file may not be used."),
        10 when e.SqliteExtendedErrorCode == 778 =>
            New(e, CaseStoreFault.Full, "The file could not be written to the disk to its end. Nothing was recorded; make room and try "
            + "again."),
        _ => New(e, CaseStoreFault.Other, $"SQLite reports an error, number {e.SqliteExtendedErrorCode}."),
    };

    private static CaseStoreException New(SqliteException inner, CaseStoreFault fault, string message) => new(fault, message, inner);
}
