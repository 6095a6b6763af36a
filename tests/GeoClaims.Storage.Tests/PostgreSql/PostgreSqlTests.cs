using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Storage.Tests;

/// <summary>Tests that need a server; where none is installed, <see cref="ServerTests"/> says so.</summary>
[TestFixtureSource(nameof(Servers))]
internal abstract class PostgreSqlTests(string server)
{
    public static IEnumerable<string> Servers => PostgreSqlServer.IsThere ? [PostgreSqlServer.Given is null ? "installed" : "given"] : [];

    protected string Server { get; } = server;

    protected PostgreSqlHost Host { get; private set; } = null!;

    [SetUp]
    public void Open() => Host = new();

    [TearDown]
    public void Close() => Host?.Dispose();

    protected static CaseStoreException? Thrown(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (CaseStoreException e)
        {
            return e;
        }
    }

    protected PostgreSqlCaseStore As(string role)
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection) { Username = role,
            Password = PostgreSqlHost.RolePassword };
        return PostgreSqlCaseStore.Open(connection.ToString(), new() { Schema = Host.Schema, Create = false });
    }
}
