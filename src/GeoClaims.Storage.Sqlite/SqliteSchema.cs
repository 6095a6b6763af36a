using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Sqlite;

/// <summary>The tables of a file, and its version.</summary>
internal static class SqliteSchema
{
    /// <summary>“GeoC”, by which the file is known as ours (SQLite's <c>application_id</c>).</summary>
    private const long Application = 0x47656F43;

    public static IEnumerable<string> Statements =>
    [
        .. TableSql.Statements("integer", "text", " WITHOUT ROWID, STRICT", " STRICT", "text NOT NULL", "id integer PRIMARY KEY, "),
        .. SqliteSearch.Statements,
        $"PRAGMA application_id = {Application}",
        $"PRAGMA user_version = {TableSql.Version}",
    ];

    /// <summary>Makes the tables where there are none, and refuses what is no store, or a newer one's.</summary>
    public static void Prepare(SqliteConnection connection, bool readOnly)
    {
        if (IsEmpty(connection) && !readOnly)
        {
            // Outside of a transaction, and kept with the file.
            Execute(connection, null, "PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction();
            // Somebody else may have been faster.
            if (IsEmpty(connection, transaction))
                foreach (var statement in Statements) Execute(connection, transaction, statement);
            transaction.Commit();
            // The tables stand in the file itself from the start, not only in its log: a copy without the log is still seen to be a store.
            Execute(connection, null, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        CheckIsStore(connection);
        switch (Number(connection, null, "PRAGMA user_version"))
        {
            case < TableSql.Version and var older:
                throw new CaseStoreException(CaseStoreFault.OlderVersion, $"The file was made by an older version of the library: it has "
                    + $"version {older}, and this one needs {TableSql.Version}. Call SqliteCaseStore.Migrate once, with a copy at hand.");
            case TableSql.Halfway:
                throw new CaseStoreException(CaseStoreFault.OlderVersion, "The file is being brought to the version of this library, or "
                    + "that was stopped halfway. Call SqliteCaseStore.Migrate, which goes on where it stopped.");
            case > TableSql.Version and var newer:
                throw Newer(newer);
        }
    }

    /// <summary>Refuses what is no store.</summary>
    public static void CheckIsStore(SqliteConnection connection)
    {
        if (Number(connection, null, "PRAGMA application_id") != Application)
        {
            throw new CaseStoreException(CaseStoreFault.NotAStore,
                "The file is a SQLite database, but not a case store. Choose another file.");
        }
    }

    /// <summary>Makes what an older store lacks; from then on nobody writes to it but who brings it to this version.</summary>
    public static long BeginMigration(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Number(connection, transaction, "PRAGMA user_version");
        if (version is TableSql.Version or TableSql.Halfway) return version;
        if (version > TableSql.Version) throw Newer(version);
        foreach (var statement in (IEnumerable<string>)[.. TableSql.Additions("integer", "text", " STRICT"),
            $"PRAGMA user_version = {TableSql.Halfway}"])
            Execute(connection, transaction, statement);
        SqliteFile.CheckInPlace(connection);
        transaction.Commit();
        return version;
    }

    public static void EndMigration(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Number(connection, transaction, "PRAGMA user_version") != TableSql.Halfway) return;
        Execute(connection, transaction, $"PRAGMA user_version = {TableSql.Version}");
        SqliteFile.CheckInPlace(connection);
        transaction.Commit();
    }

    /// <summary>Refuses to write to tables that a newer library made of ours while the file was open.</summary>
    public static void CheckVersion(SqliteLink link, SqliteTransaction transaction)
    {
        var command = link.Kept("PRAGMA user_version");
        command.Transaction = transaction;
        if (command.ExecuteScalar() is > (long)TableSql.Version and long version) throw Newer(version);
    }

    private static CaseStoreException Newer(long version) => new(CaseStoreFault.NewerVersion,
        $"The file was made by a newer version of the library, or raised to it: it has version {version}, and this one reads "
            + $"{TableSql.Version}. Update the package GeoClaims.Storage.Sqlite.");

    private static bool IsEmpty(SqliteConnection connection, SqliteTransaction? transaction = null)
        => Number(connection, transaction, "PRAGMA application_id") == 0
        && Number(connection, transaction, "SELECT COUNT(*) FROM sqlite_master") == 0;

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.ExecuteNonQuery();
    }
}
