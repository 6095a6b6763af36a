using System.Data.Common;
using System.Globalization;
using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Storage.Tests;

internal sealed class PostgreSqlHost : StoreHost
{
    private static int _made;

    private readonly NpgsqlDataSource _raw;
    private readonly Lock _spreading = new();
    private bool _isSpread;

    public PostgreSqlHost()
    {
        // On a server that is somebody's, other runs may be at it too.
        Schema = PostgreSqlServer.Given is null ? $"t{Interlocked.Increment(ref _made)}"
            : $"t{Environment.ProcessId}_{Interlocked.Increment(ref _made)}";
        _raw = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Connection) { SearchPath = Schema, Pooling = false });
    }

    /// <summary>The password of the roles that tests make; a server of the tests' own asks for none.</summary>
    public const string RolePassword = "of-the-tests";

    public static string Connection => PostgreSqlServer.Connection;

    public override bool IsCluster => PostgreSqlServer.IsCluster;

    public string Schema { get; }

    public PostgreSqlStoreOptions Options => new() { Schema = Schema };

    public override string[] Arguments => ["postgresql", Connection, Schema];

    public override SqlCaseStore Open()
    {
        var store = PostgreSqlCaseStore.Open(Connection, Options);
        Spread();
        return store;
    }

    /// <summary>On a cluster, the tables of the store go to all its servers before the first row is written.</summary>
    private void Spread()
    {
        if (!IsCluster) return;
        lock (_spreading)
        {
            if (_isSpread) return;
            using var command = _raw.CreateCommand(PostgreSqlSetup.DistributionSql(Options));
            command.ExecuteNonQuery();
            _isSpread = true;
        }
    }

    public override SqlCaseStore OpenVerifying() => PostgreSqlCaseStore.Open(Connection, Options with { VerifyOnRead = true });

    public override void AllowNull(string table, string column) => Execute($"ALTER TABLE {table} ALTER COLUMN {column} DROP NOT NULL");

    public override void RaiseVersion() => Execute($"INSERT INTO store_version (version) VALUES ({TableSql.Version + 1})");

    public override void HoldVersion1()
    {
        Drop();
        // The dump sets its own search path, and must not leave it to others.
        using var raw = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Connection) { Pooling = false });
        using var command = raw.CreateCommand(File.ReadAllText(Fixture("version1.sql")).Replace("version1", Schema,
            StringComparison.Ordinal));
        command.ExecuteNonQuery();
        if (!IsCluster) return;
        // Version 1 had no log.
        using var spread = raw.CreateCommand(string.Join('\n', PostgreSqlSetup.DistributionSql(Options).Split('\n')
            .Where(line => !line.Contains("store_log", StringComparison.Ordinal))));
        spread.ExecuteNonQuery();
        _isSpread = true;
    }

    public override Version1Writer OpenVersion1() => new PostgreSqlVersion1Writer(Connection, Schema);

    public override StoreMigration Migrate(IProgress<string>? progress = null)
        => PostgreSqlCaseStore.Migrate(Connection, Options, progress);

    public override Task<StoreMigration> MigrateAsync(CancellationToken cancellation = default)
        => PostgreSqlCaseStore.MigrateAsync(Connection, Options, cancellation: cancellation);

    public override string Version => Query("SELECT MAX(version) FROM store_version")[0];

    // As a user would: a cluster does not hear of it otherwise.
    private void Drop()
    {
        using var command = _raw.CreateCommand($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
        command.ExecuteNonQuery();
    }

    public override int Execute(string sql)
    {
        // References are not looked at; on a cluster, what is said of a transaction alone goes to its other servers too.
        using var command = _raw.CreateCommand(!IsCluster ? $"SET session_replication_role = replica; {sql}"
            : "BEGIN; SET LOCAL citus.propagate_set_commands = 'local'; SET LOCAL session_replication_role = replica; "
                + $"{sql}; COMMIT");
        return command.ExecuteNonQuery();
    }

    public override List<string> Query(string sql)
    {
        using var command = _raw.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return found;
    }

    public override SqlCaseStore OpenImpatient()
        => PostgreSqlCaseStore.Open(new NpgsqlConnectionStringBuilder(Connection) { CommandTimeout = 1 }.ConnectionString, Options);

    public override DbConnection Reader(string table)
        => Reading(_raw.OpenConnection(), "BEGIN ISOLATION LEVEL REPEATABLE READ", table);

    public override List<string> Leftovers(string[] words)
    {
        if (IsCluster) Query("SELECT result FROM run_command_on_all_nodes('CHECKPOINT')");
        else Execute("CHECKPOINT");
        List<(string Place, string Sql)> questions = [.. Query($"SELECT tablename FROM pg_tables WHERE schemaname = '{Schema}'")
                .Select(t => ("rows of " + t, $"SELECT CAST(t AS text) FROM {t} t")),
            ("statistics", Everywhere($"SELECT CAST(s AS text) FROM pg_stats s WHERE schemaname = '{Schema}'")),
            // The files of tables and indexes as they are.
            ("files", Everywhere("SELECT encode(pg_read_binary_file(pg_relation_filepath(c.oid)), 'escape') FROM pg_class c WHERE "
                + "c.relkind IN ('r', 'i', 't') AND pg_relation_filepath(c.oid) IS NOT NULL AND (c.relnamespace = (SELECT oid FROM "
                + $"pg_namespace WHERE nspname = '{Schema}') OR EXISTS (SELECT 1 FROM pg_class o JOIN pg_namespace n ON n.oid = "
                + $"o.relnamespace WHERE n.nspname = '{Schema}' AND o.reltoastrelid = c.oid))"))];
        var found = words.ToDictionary(w => w, w => questions.Where(q => Query(q.Sql)
            .Exists(text => text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(q => q.Place).ToList());
        foreach (var (word, places) in found) TestContext.Out.WriteLine($"{word}: {string.Join(", ", places)}");
        return [.. words.Where(w => found[w] is not [])];
    }

    // What a question about a server's own files finds on every server of a cluster.
    private string Everywhere(string sql) => !IsCluster ? sql
        : "SELECT result FROM run_command_on_all_nodes('SELECT string_agg(CAST(q AS text), chr(10)) FROM ("
            + $"{sql.Replace("'", "''", StringComparison.Ordinal)}) q')";

    public override void Dispose()
    {
        Drop();
        foreach (var role in Query($"SELECT rolname FROM pg_roles WHERE rolname LIKE '%\\_{Schema}'")) Execute($"DROP ROLE {role}");
        _raw.Dispose();
    }
}
