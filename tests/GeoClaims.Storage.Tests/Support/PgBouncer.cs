using System.Diagnostics;
using Npgsql;

namespace GeoClaims.Storage.Tests;

/// <summary>A PgBouncer in front of the tests' server, which hands each transaction to whatever connection is free.</summary>
internal sealed class PgBouncer : IDisposable
{
    private const string Program = "/usr/sbin/pgbouncer";

    private readonly string _folder = Directory.CreateTempSubdirectory("geoclaims-pgb-").FullName;

    public PgBouncer()
    {
        var server = new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection);
        var port = PostgreSqlServer.FreePort();
        File.WriteAllText(Path.Combine(_folder, "users.txt"), $"\"{server.Username}\" \"\"\n");
        File.WriteAllText(Path.Combine(_folder, "pgbouncer.ini"), $"""
            [databases]
            {server.Database} = host={server.Host} port={server.Port} dbname={server.Database} user={server.Username}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {port}
            unix_socket_dir =
            auth_type = trust
            auth_file = {_folder}/users.txt
            pidfile = {_folder}/pid
            logfile = {_folder}/log
            pool_mode = transaction
            default_pool_size = 2
            max_client_conn = 100
            """);
        if (Environment.UserName == "root") Process.Start("chown", ["-R", "postgres", _folder]).WaitForExit();
        PostgreSqlServer.RunAsUser(Program, "-d", Path.Combine(_folder, "pgbouncer.ini"));
        Connection = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = server.Username,
            Database = server.Database }.ToString();
    }

    public static bool IsInstalled => File.Exists(Program);

    /// <summary>The connection string that goes through it.</summary>
    public string Connection { get; }

    public void Dispose()
    {
        var pid = Path.Combine(_folder, "pid");
        if (File.Exists(pid))
        {
            using var process = Process.GetProcessById(int.Parse(File.ReadAllText(pid), System.Globalization.CultureInfo.InvariantCulture));
            process.Kill();
            process.WaitForExit();
        }
        Directory.Delete(_folder, recursive: true);
    }
}
