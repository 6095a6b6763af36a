using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace GeoClaims.Storage.Tests;

/// <summary>
/// A PostgreSQL server for the tests: one of their own (a folder for a while, loopback only, a free port), or the one that the variable
/// GEOCLAIMS_POSTGRESQL names by a connection string of a superuser, such as the coordinator of a cluster.
/// </summary>
internal static class PostgreSqlServer
{
    /// <summary>The connection string of somebody's server to test on; null if the tests start one.</summary>
    public static string? Given { get; } = Environment.GetEnvironmentVariable("GEOCLAIMS_POSTGRESQL") is { Length: > 0 } given ? given
        : null;

    private static readonly Lazy<bool> Cluster = new(() =>
    {
        using var source = NpgsqlDataSource.Create(Connection);
        using var command = source.CreateCommand("SELECT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'citus')");
        return (bool)command.ExecuteScalar()!;
    });

    private static readonly Lock Starting = new();
    private static string? _folder;
    private static string _connection = "";

    /// <summary>The folder of the newest installed server's programs; null if none is installed.</summary>
    public static string? Programs { get; } = !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.GetDirectories("/usr/lib/postgresql").Where(d => File.Exists(Path.Combine(d, "bin", "initdb")))
            .OrderBy(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            .LastOrDefault();

    /// <summary>Whether the server is a coordinator of Citus, over whose servers the tests then spread every store.</summary>
    public static bool IsCluster => Given is not null && Cluster.Value;

    public static bool IsThere => Given is not null || Programs is not null;

    /// <summary>The connection string of the server's owner; starts the server when first asked for.</summary>
    public static string Connection
    {
        get
        {
            if (Given is not null) return Given;
            lock (Starting)
            {
                if (_folder is null) Start();
                return _connection;
            }
        }
    }

    /// <summary>The lines of the server's log: a session, the program's name, and what happened.</summary>
    public static string[] Log()
    {
        using var log = new StreamReader(new FileStream(Path.Combine(_folder
            ?? throw new InvalidOperationException("The server does not run."), "server.log"),
            FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return log.ReadToEnd().Split('\n');
    }

    public static void Stop()
    {
        if (_folder is not { } folder) return;
        NpgsqlConnection.ClearAllPools();
        Run("pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
        _folder = null;
    }

    private static void Start()
    {
        var folder = Directory.CreateTempSubdirectory("geoclaims-pg-").FullName;
        if (Environment.UserName == "root") Process.Start("chown", ["postgres", folder]).WaitForExit();
        var (data, port) = (Path.Combine(folder, "data"), FreePort());
        Run("initdb", "-D", data, "-U", "geoclaims", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync",
            "--no-instructions");
        Run("pg_ctl", "-D", data, "-l", Path.Combine(folder, "server.log"), "-w", "-t", "60", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60 -c log_line_prefix='%c %a '",
            "start");
        (_folder, _connection) = (folder, $"Host=127.0.0.1;Port={port};Username=geoclaims;Database=postgres");
    }

    private static void Run(string program, params string[] arguments)
        => RunAsUser(Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed."), program), arguments);

    /// <summary>Runs a program to its end as somebody else than root, whom these servers refuse.</summary>
    public static void RunAsUser(string path, params string[] arguments)
    {
        string[] all = Environment.UserName == "root" ? ["-u", "postgres", "--", path, .. arguments] : arguments;
        using var process = Process.Start(new ProcessStartInfo(Environment.UserName == "root"
            ? "runuser"
            : path, all) { RedirectStandardOutput = true, WorkingDirectory = "/" })
            ?? throw new InvalidOperationException($"{path} did not start.");
        // The server keeps the output open: it is not read to its end.
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{path} ended with {process.ExitCode}.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
