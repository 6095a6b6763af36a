using System.Data.Common;
using System.Globalization;
using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Storage.Tests;

internal sealed class SqliteHost : StoreHost
{
    private readonly TempFolder _folder = new();

    public string Path => _folder.File("cases.db");

    public override string[] Arguments => ["sqlite", Path];

    public override SqlCaseStore Open() => SqliteCaseStore.Open(Path);

    public override SqlCaseStore OpenVerifying() => SqliteCaseStore.Open(Path, new() { VerifyOnRead = true });

    public override void AllowNull(string table, string column) => Execute("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
        + $"replace(sql, ' {column} text NOT NULL', ' {column} text') WHERE name = '{table}'; PRAGMA writable_schema = OFF");

    public override void RaiseVersion() => Execute($"PRAGMA user_version = {TableSql.Version + 1}");

    public override void HoldVersion1()
    {
        foreach (var end in new[] { "", "-wal", "-shm" }) File.Delete(Path + end);
        File.Copy(Fixture("version1.db"), Path);
    }

    public override Version1Writer OpenVersion1() => new SqliteVersion1Writer(Path);

    public override StoreMigration Migrate(IProgress<string>? progress = null) => SqliteCaseStore.Migrate(Path, null, progress);

    public override Task<StoreMigration> MigrateAsync(CancellationToken cancellation = default)
        => SqliteCaseStore.MigrateAsync(Path, cancellation: cancellation);

    public override string Version => Query("PRAGMA user_version")[0];

    public override int Execute(string sql)
    {
        using var connection = Raw();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public override List<string> Query(string sql)
    {
        using var connection = Raw();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return found;
    }

    public override SqlCaseStore OpenImpatient() => SqliteCaseStore.Open(Path, new() { Wait = TimeSpan.FromMilliseconds(100) });

    public override DbConnection Reader(string table) => Reading(Raw(), "BEGIN DEFERRED", table);

    public override List<string> Leftovers(string[] words)
    {
        var bytes = Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!, "cases.db*").Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var all = new byte[stream.Length];
            stream.ReadExactly(all);
            return System.Text.Encoding.Latin1.GetString(all);
        }).ToList();
        return [.. words.Where(w => bytes.Exists(b => b.Contains(w, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>The steps in which SQLite would answer a question.</summary>
    public List<string> Plan<TAnswer>(Inquiry<TAnswer> inquiry)
    {
        using var connection = Raw();
        SqliteSearch.Prepare(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + inquiry.Sql;
        foreach (var (name, value) in inquiry.Arguments) command.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read()) steps.Add(reader.GetString(3));
        return steps;
    }

    public override void Dispose() => _folder.Dispose();

    private SqliteConnection Raw()
    {
        // Somebody who tampers does not switch the checks of references on.
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }
}
