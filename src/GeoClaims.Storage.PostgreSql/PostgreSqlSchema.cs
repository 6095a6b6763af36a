using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>The tables of a schema, and their version.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>The statements that make the tables in the schema that is searched first.</summary>
    public static IEnumerable<string> Statements =>
    [
        .. TableSql.Statements("bigint", "text COLLATE \"C\"", "", "", "tsvector NOT NULL", ""),
        "CREATE INDEX known_record_words ON known_record USING gin (words)",
        "CREATE TABLE store_version (version bigint NOT NULL, PRIMARY KEY (version))",
    ];

    /// <summary>Makes the tables where there are none, and refuses a newer version's.</summary>
    public static async ValueTask Prepare(PostgreSqlEngine engine, PostgreSqlStoreOptions options, Way way)
    {
        var connection = (NpgsqlConnection)await engine.Open(way).ConfigureAwait(false);
        try
        {
            if (await Version(connection, options.Schema, way).ConfigureAwait(false) is null && options.Create) await Create(connection, options.Schema, way).ConfigureAwait(false);
            switch (await Version(connection, options.Schema, way).ConfigureAwait(false))
            {
                case null:
                    throw new CaseStoreException(CaseStoreFault.NotAStore, $"The database has no case store in the schema '{options.Schema}'. Open it once with Create, as somebody who may make tables.");
                case > TableSql.Version and var newer:
                    throw new CaseStoreException(CaseStoreFault.NewerVersion, $"The store was made by a newer version of the library: it has version {newer}, and this one reads {TableSql.Version}. Update the package GeoClaims.Storage.PostgreSql.");
            }
        }
        finally
        {
            await engine.Return(connection, true, way).ConfigureAwait(false);
        }
    }

    private static async ValueTask<long?> Version(NpgsqlConnection connection, string schema, Way way)
    {
        try
        {
            var isThere = await Scalar(connection, "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = @schema AND tablename = 'store_version'", way, ("schema", schema)).ConfigureAwait(false);
            return isThere is > 0 ? await Scalar(connection, "SELECT MAX(version) FROM store_version", way).ConfigureAwait(false) : null;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return null;
        }
    }

    private static async ValueTask Create(NpgsqlConnection connection, string schema, Way way)
    {
        try
        {
            var transaction = way.IsAsync ? await connection.BeginTransactionAsync(way.Cancellation).ConfigureAwait(false) : connection.BeginTransaction();
            try
            {
                foreach (var statement in Statements.Prepend($"CREATE SCHEMA IF NOT EXISTS {schema}")) await Scalar(connection, statement, way).ConfigureAwait(false);
                await Scalar(connection, "INSERT INTO store_version (version) VALUES (@version)", way, ("version", (long)TableSql.Version)).ConfigureAwait(false);
                if (way.IsAsync) await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                else transaction.Commit();
            }
            finally
            {
                await way.Dispose(transaction).ConfigureAwait(false);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateSchema or PostgresErrorCodes.DuplicateObject)
        {
            // Somebody else made them meanwhile.
        }
    }

    private static async ValueTask<long?> Scalar(NpgsqlConnection connection, string sql, Way way, params (string Name, object Value)[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        try
        {
            foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, value);
            return (way.IsAsync ? await command.ExecuteScalarAsync(way.Cancellation).ConfigureAwait(false) : command.ExecuteScalar()) as long?;
        }
        finally
        {
            await way.Dispose(command).ConfigureAwait(false);
        }
    }
}
