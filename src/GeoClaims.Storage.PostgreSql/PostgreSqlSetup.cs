using Npgsql;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>
/// What an administrator does once: roles for those who write and those who read, and the step that spreads a store over several servers.
/// </summary>
public static class PostgreSqlSetup
{
    /// <summary>
    /// Makes two roles, if they are not there, and lets them do what they need and no more: the writer reads, adds, and closes what newer
    /// revisions replace; the reader reads.
    /// </summary>
    /// <remarks>
    /// The roles cannot log in. Grant them to those who do: <c>GRANT geoclaims_writer TO ann</c>. Neither may delete, empty or otherwise
    /// change anything.
    /// </remarks>
    /// <param name="connectionString">The connection string of whoever owns the store's tables and may make roles.</param>
    /// <param name="writer">The writer's role.</param>
    /// <param name="reader">The reader's role.</param>
    /// <param name="options">Where the store is; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentException">An argument is no connection string, or no plain name of a role.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, or the user may not do this.</exception>
    public static void CreateRoles(string connectionString, string writer = "geoclaims_writer", string reader = "geoclaims_reader",
        PostgreSqlStoreOptions? options = null)
        => _ = CallMode.Result(CreateRoles(CallMode.Direct, connectionString, writer, reader, options));

    /// <summary>Makes two roles: see <see cref="CreateRoles(string, string, string, PostgreSqlStoreOptions?)"/>.</summary>
    /// <param name="connectionString">The connection string of whoever owns the store's tables and may make roles.</param>
    /// <param name="writer">The writer's role.</param>
    /// <param name="reader">The reader's role.</param>
    /// <param name="options">Where the store is; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentException">An argument is no connection string, or no plain name of a role.</exception>
    /// <exception cref="CaseStoreException">The server cannot be reached, or the user may not do this.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task CreateRolesAsync(string connectionString, string writer = "geoclaims_writer", string reader = "geoclaims_reader",
        PostgreSqlStoreOptions? options = null, CancellationToken cancellation = default)
        => CreateRoles(CallMode.Awaited(cancellation), connectionString, writer, reader, options).AsTask();

    /// <summary>
    /// The statements that spread an empty or a filled store over the servers
    /// of a Citus cluster: the notes of withdrawal and the log go to all, and
    /// the tables of cases are parted by the case, together.
    /// </summary>
    /// <param name="options">Where the store is; <see cref="PostgreSqlStoreOptions.Default"/> if left out.</param>
    public static string DistributionSql(PostgreSqlStoreOptions? options = null)
    {
        var schema = (options ?? PostgreSqlStoreOptions.Default).Schema;
        return $"""
            SELECT create_reference_table('{schema}.store_version');
            SELECT create_reference_table('{schema}.withdrawal');
            SELECT create_reference_table('{schema}.store_log');
            SELECT create_distributed_table('{schema}.case_revision', 'case_id', colocate_with => 'none');
            SELECT create_distributed_table('{schema}.record_version', 'case_id', colocate_with => '{schema}.case_revision');
            SELECT create_distributed_table('{schema}.known_record', 'case_id', colocate_with => '{schema}.case_revision');
            SELECT create_distributed_table('{schema}.known_mark', 'case_id', colocate_with => '{schema}.case_revision');
            SELECT truncate_local_data_after_distributing_table('{schema}.store_version');
            SELECT truncate_local_data_after_distributing_table('{schema}.withdrawal');
            SELECT truncate_local_data_after_distributing_table('{schema}.store_log');
            SELECT truncate_local_data_after_distributing_table('{schema}.case_revision');
            """;
    }

    private static async ValueTask<bool> CreateRoles(CallMode mode, string connectionString, string writer, string reader,
        PostgreSqlStoreOptions? options)
    {
        SqlName.Check(writer, nameof(writer));
        SqlName.Check(reader, nameof(reader));
        var schema = (options ?? PostgreSqlStoreOptions.Default).Schema;
        var engine = new PostgreSqlEngine(PostgreSqlCaseStore.Source(connectionString), schema);
        NpgsqlConnection? connection = null;
        try
        {
            connection = (NpgsqlConnection)await engine.Open(mode).ConfigureAwait(false);
            foreach (var statement in (IEnumerable<string>)["BEGIN", .. Roles(schema, writer, reader), "COMMIT"])
                await Execute(connection, statement, mode).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException e)
        {
            throw PostgreSqlFaults.Of(e, isOpening: false);
        }
        finally
        {
            if (connection is not null) await engine.Return(connection, true, mode).ConfigureAwait(false);
            await mode.Dispose(engine).ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> Roles(string schema, string writer, string reader) =>
    [
        $"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{writer}') THEN CREATE ROLE {writer} NOLOGIN; END IF; END $$",
        $"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{reader}') THEN CREATE ROLE {reader} NOLOGIN; END IF; END $$",
        $"GRANT USAGE ON SCHEMA {schema} TO {writer}, {reader}",
        $"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {writer}, {reader}",
        $"GRANT INSERT ON {schema}.case_revision, {schema}.record_version, {schema}.known_record, {schema}.known_mark, "
            + $"{schema}.withdrawal, {schema}.store_log TO {writer}",
        $"GRANT UPDATE (tx_to) ON {schema}.record_version TO {writer}",
        $"GRANT UPDATE (ended) ON {schema}.known_record TO {writer}",
    ];

    private static async ValueTask Execute(NpgsqlConnection connection, string sql, CallMode mode)
    {
        var command = new NpgsqlCommand(sql, connection);
        try
        {
            if (mode.IsAsync) await command.ExecuteNonQueryAsync(mode.Cancellation).ConfigureAwait(false);
            else command.ExecuteNonQuery();
        }
        finally
        {
            await mode.Dispose(command).ConfigureAwait(false);
        }
    }
}
