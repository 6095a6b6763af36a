using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>The tables of a schema, and their version.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>The statements that make the tables.</summary>
    public static IEnumerable<string> Statements =>
    [
        .. TableSql.Statements("bigint", "text COLLATE \"C\"", "", "", "tsvector NOT NULL", ""),
        "CREATE INDEX known_record_words ON known_record USING gin (words)",
        "CREATE TABLE store_version (version bigint NOT NULL, PRIMARY KEY (version))",
    ];

    /// <summary>Makes the tables where there are none, and refuses a newer version's.</summary>
    public static async ValueTask Prepare(PostgreSqlEngine engine, PostgreSqlStoreOptions options, CallMode mode)
    {
        var connection = (NpgsqlConnection)await engine.Open(mode).ConfigureAwait(false);
        try
        {
            if (await Version(connection, engine.Names, mode).ConfigureAwait(false) is null && options.Create)
                await Create(connection, engine.Names, mode).ConfigureAwait(false);
            switch (await Version(connection, engine.Names, mode).ConfigureAwait(false))
            {
                case null:
                    throw new CaseStoreException(CaseStoreFault.NotAStore, $"The database has no case store in the schema "
                        + $"'{options.Schema}'. Open it once with Create, as somebody who may make tables.");
                case > TableSql.Version and var newer:
                    throw new CaseStoreException(CaseStoreFault.NewerVersion, $"The store was made by a newer version of the library: it "
                        + $"has version {newer}, and this one reads {TableSql.Version}. Update the package GeoClaims.Storage.PostgreSql.");
            }
        }
        finally
        {
            await engine.Return(connection, true, mode).ConfigureAwait(false);
        }
    }

    private static async ValueTask<long?> Version(NpgsqlConnection connection, TableNames names, CallMode mode)
    {
        try
        {
            var isThere = await Scalar(connection,
                "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = @schema AND tablename = 'store_version'", mode,
                ("schema", names.Schema)).ConfigureAwait(false);
            return isThere is > 0
                ? await Scalar(connection, names.In("SELECT MAX(version) FROM store_version"), mode).ConfigureAwait(false) : null;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return null;
        }
    }

    private static async ValueTask Create(NpgsqlConnection connection, TableNames names, CallMode mode)
    {
        try
        {
            var transaction = mode.IsAsync ? await connection.BeginTransactionAsync(mode.Cancellation).ConfigureAwait(false)
                : connection.BeginTransaction();
            try
            {
                foreach (var statement in Statements.Select(names.In).Prepend($"CREATE SCHEMA IF NOT EXISTS {names.Schema}"))
                    await Scalar(connection, statement, mode).ConfigureAwait(false);
                await Scalar(connection, names.In("INSERT INTO store_version (version) VALUES (@version)"), mode,
                    ("version", (long)TableSql.Version)).ConfigureAwait(false);
                if (mode.IsAsync) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                else transaction.Commit();
            }
            finally
            {
                await mode.Dispose(transaction).ConfigureAwait(false);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable
            or PostgresErrorCodes.DuplicateSchema or PostgresErrorCodes.DuplicateObject)
        {
            // Somebody else made them meanwhile.
        }
    }

    private static async ValueTask<long?> Scalar(NpgsqlConnection connection, string sql, CallMode mode,
        params (string Name, object Value)[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        try
        {
            foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, value);
            return (mode.IsAsync ? await command.ExecuteScalarAsync(mode.Cancellation).ConfigureAwait(false)
                : command.ExecuteScalar()) as long?;
        }
        finally
        {
            await mode.Dispose(command).ConfigureAwait(false);
        }
    }
}
