using System.Data.Common;
using System.Globalization;
using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Storage.Tests;

internal sealed class PostgreSqlHost : StoreHost
{
    private static int _made;

    private readonly NpgsqlDataSource _raw;

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

    public string Schema { get; }

    public PostgreSqlStoreOptions Options => new() { Schema = Schema };

    public override string[] Arguments => ["postgresql", Connection, Schema];

    public override SqlCaseStore Open() => PostgreSqlCaseStore.Open(Connection, Options);

    public override SqlCaseStore OpenVerifying() => PostgreSqlCaseStore.Open(Connection, Options with { VerifyOnRead = true });

    public override void AllowNull(string table, string column) => Execute($"ALTER TABLE {table} ALTER COLUMN {column} DROP NOT NULL");

    public override void RaiseVersion() => Execute($"INSERT INTO store_version (version) VALUES ({TableSql.Version + 1})");

    public override void HoldVersion1()
    {
        Execute($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
        // The dump sets its own search path, and must not leave it to others.
        using var raw = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Connection) { Pooling = false });
        using var command = raw.CreateCommand(File.ReadAllText(Fixture("version1.sql")).Replace("version1", Schema,
            StringComparison.Ordinal));
        command.ExecuteNonQuery();
    }

    public override Version1Writer OpenVersion1() => new PostgreSqlVersion1Writer(Connection, Schema);

    public override StoreMigration Migrate(IProgress<string>? progress = null)
        => PostgreSqlCaseStore.Migrate(Connection, Options, progress);

    public override Task<StoreMigration> MigrateAsync(CancellationToken cancellation = default)
        => PostgreSqlCaseStore.MigrateAsync(Connection, Options, cancellation: cancellation);

    public override string Version => Query("SELECT MAX(version) FROM store_version")[0];

    public override int Execute(string sql)
    {
        using var command = _raw.CreateCommand($"SET session_replication_role = replica; {sql}");
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

    public override DbConnection Reader() => Reading(_raw.OpenConnection(), "BEGIN ISOLATION LEVEL REPEATABLE READ");

    public override List<string> Leftovers(string[] words)
    {
        Execute("CHECKPOINT");
        List<(string Place, string Sql)> questions = [.. Query($"SELECT tablename FROM pg_tables WHERE schemaname = '{Schema}'")
                .Select(t => ("rows of " + t, $"SELECT CAST(t AS text) FROM {t} t")),
            .. Query($"SELECT DISTINCT tablename FROM pg_stats WHERE schemaname = '{Schema}'").Select(t => ("statistics of " + t,
                $"SELECT CAST(s AS text) FROM pg_stats s WHERE schemaname = '{Schema}' AND tablename = '{t}'")),
            // The files of tables and indexes as they are.
            .. Query("SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'i', 't') AND c.relnamespace = (SELECT oid FROM "
                + $"pg_namespace WHERE nspname = '{Schema}')").Select(t => ("file of " + t,
                $"SELECT encode(pg_read_binary_file(pg_relation_filepath('{Schema}.{t}'::regclass)), 'escape')"))];
        var found = words.ToDictionary(w => w, w => questions.Where(q => Query(q.Sql)
            .Exists(text => text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(q => q.Place).ToList());
        foreach (var (word, places) in found) TestContext.Out.WriteLine($"{word}: {string.Join(", ", places)}");
        return [.. words.Where(w => found[w] is not [])];
    }

    public override void Dispose()
    {
        Execute($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
        foreach (var role in Query($"SELECT rolname FROM pg_roles WHERE rolname LIKE '%\\_{Schema}'")) Execute($"DROP ROLE {role}");
        _raw.Dispose();
    }
}
