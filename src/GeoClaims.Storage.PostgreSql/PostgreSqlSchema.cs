using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>The tables of a schema, and their version.</summary>
internal static class PostgreSqlSchema
{
    private const string Text = "text COLLATE \"C\"";

    /// <summary>The statements that make the tables.</summary>
    public static IEnumerable<string> Statements =>
    [
        .. TableSql.Statements("bigint", Text, "", "", "tsvector NOT NULL", ""),
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
                case < TableSql.Version and var older:
                    throw new CaseStoreException(CaseStoreFault.OlderVersion, $"The store was made by an older version of the library: it "
                        + $"has version {older}, and this one needs {TableSql.Version}. Its owner calls PostgreSqlCaseStore.Migrate once.");
                case TableSql.Halfway:
                    throw new CaseStoreException(CaseStoreFault.OlderVersion, "The store is being brought to the version of this library, "
                        + "or that was stopped halfway. Its owner calls PostgreSqlCaseStore.Migrate, which goes on where it stopped.");
                case > TableSql.Version and var newer:
                    throw Newer(newer);
            }
        }
        finally
        {
            await engine.Return(connection, true, mode).ConfigureAwait(false);
        }
    }

    /// <summary>Makes what an older store lacks; from then on nobody writes to it but who brings it to this version.</summary>
    public static async ValueTask<long> BeginMigration(NpgsqlConnection connection, TableNames names, CallMode mode)
    {
        var version = await Version(connection, names, mode).ConfigureAwait(false)
            ?? throw new CaseStoreException(CaseStoreFault.NotAStore, $"The database has no case store in the schema '{names.Schema}'.");
        if (version is TableSql.Version or TableSql.Halfway) return version;
        if (version > TableSql.Version) throw Newer(version);
        await Locked(connection, names, mode, async found =>
        {
            // Somebody else may have been faster.
            if (found >= TableSql.Version) return;
            foreach (var statement in (IEnumerable<string>)[.. TableSql.Additions("bigint", Text, ""),
                SpreadLike(names.Schema, "withdrawal", "store_log"), GrantsLike(names.Schema, "withdrawal", "store_log"),
                $"INSERT INTO store_version (version) VALUES ({TableSql.Halfway})"])
                await Scalar(connection, names.In(statement), mode).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return version;
    }

    public static ValueTask EndMigration(NpgsqlConnection connection, TableNames names, CallMode mode)
        => Locked(connection, names, mode, async found =>
    {
        if (found != TableSql.Halfway) return;
        await Scalar(connection, names.In("DELETE FROM store_version"), mode).ConfigureAwait(false);
        await Scalar(connection, names.In($"INSERT INTO store_version (version) VALUES ({TableSql.Version})"), mode).ConfigureAwait(false);
    });

    private static CaseStoreException Newer(long version) => new(CaseStoreFault.NewerVersion, $"The store was made by a newer version of "
        + $"the library: it has version {version}, and this one reads {TableSql.Version}. "
            + $"Update the package GeoClaims.Storage.PostgreSql.");

    // On a cluster, what goes to every server: nothing asks for Citus where it is not.
    private static string SpreadLike(string schema, string old, string fresh) => $"""
        DO $$ BEGIN IF to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL THEN
        IF EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = CAST('{schema}.{old}' AS regclass)) THEN
        SET LOCAL citus.multi_shard_modify_mode = 'sequential'; PERFORM create_reference_table('{schema}.{fresh}');
        END IF; END IF; END $$
        """;

    // Whoever may add to the one table may add to the other, and so with reading.
    private static string GrantsLike(string schema, string old, string fresh) => $"""
        DO $$ DECLARE g record; BEGIN FOR g IN SELECT CAST(CAST(a.grantee AS regrole) AS text) AS who, a.privilege_type AS what
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = CAST('{schema}.{old}' AS regclass) AND a.grantee NOT IN (0, c.relowner)
        LOOP EXECUTE format('GRANT %s ON {schema}.{fresh} TO %s', g.what, g.who); END LOOP; END $$
        """;

    // Steps by the version that is found when whoever is writing, and so has looked at it, was waited for.
    private static ValueTask Locked(NpgsqlConnection connection, TableNames names, CallMode mode, Func<long?, ValueTask> steps)
        => Together(connection, mode, async () =>
    {
        await Scalar(connection, names.In("LOCK TABLE store_version IN ACCESS EXCLUSIVE MODE"), mode).ConfigureAwait(false);
        await steps(await Highest(connection, names, mode).ConfigureAwait(false)).ConfigureAwait(false);
    });

    private static async ValueTask Together(NpgsqlConnection connection, CallMode mode, Func<ValueTask> steps)
    {
        var transaction = await mode.Begin(connection).ConfigureAwait(false);
        try
        {
            await steps().ConfigureAwait(false);
            await mode.Commit(transaction).ConfigureAwait(false);
        }
        finally
        {
            await mode.Dispose(transaction).ConfigureAwait(false);
        }
    }

    private static async ValueTask<long?> Version(NpgsqlConnection connection, TableNames names, CallMode mode)
    {
        try
        {
            var isThere = await Scalar(connection,
                "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = @schema AND tablename = 'store_version'", mode,
                ("schema", names.Schema)).ConfigureAwait(false);
            return isThere is > 0 ? await Highest(connection, names, mode).ConfigureAwait(false) : null;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return null;
        }
    }

    private static ValueTask<long?> Highest(NpgsqlConnection connection, TableNames names, CallMode mode)
        => Scalar(connection, names.In("SELECT MAX(version) FROM store_version"), mode);

    private static async ValueTask Create(NpgsqlConnection connection, TableNames names, CallMode mode)
    {
        try
        {
            await Together(connection, mode, async () =>
            {
                foreach (var statement in Statements.Select(names.In).Prepend($"CREATE SCHEMA IF NOT EXISTS {names.Schema}"))
                    await Scalar(connection, statement, mode).ConfigureAwait(false);
                await Scalar(connection, names.In("INSERT INTO store_version (version) VALUES (@version)"), mode,
                    ("version", (long)TableSql.Version)).ConfigureAwait(false);
            }).ConfigureAwait(false);
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
