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

    public override List<string> Leftovers(string[] words)
    {
        Execute("CHECKPOINT");
        var tables = Query($"SELECT tablename FROM pg_tables WHERE schemaname = '{Schema}'");
        List<string> texts = [.. tables.SelectMany(t => Query($"SELECT CAST(t AS text) FROM {t} t")),
            .. Query($"SELECT CAST(s AS text) FROM pg_stats s WHERE schemaname = '{Schema}'"),
            // The files of tables and indexes as they are.
            .. Query("SELECT encode(pg_read_binary_file(pg_relation_filepath(c.oid)), 'escape') FROM pg_class c WHERE c.relkind IN "
                + $"('r', 'i', 't') AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = '{Schema}')")];
        return [.. words.Where(w => texts.Exists(t => t.Contains(w, StringComparison.OrdinalIgnoreCase)))];
    }

    public override void Dispose()
    {
        Execute($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
        foreach (var role in Query($"SELECT rolname FROM pg_roles WHERE rolname LIKE '%\\_{Schema}'")) Execute($"DROP ROLE {role}");
        _raw.Dispose();
    }
}
