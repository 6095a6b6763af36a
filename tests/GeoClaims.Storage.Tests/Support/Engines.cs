namespace GeoClaims.Storage.Tests;

/// <summary>The engines that the contract is tested on: SQLite always, PostgreSQL where there is one.</summary>
internal enum Engine
{
    Sqlite,
    PostgreSql,
}

internal static class Engines
{
    public static IEnumerable<Engine> All => PostgreSqlServer.IsThere ? [Engine.Sqlite, Engine.PostgreSql] : [Engine.Sqlite];

    public static StoreHost Host(this Engine engine) => engine == Engine.Sqlite ? new SqliteHost() : new PostgreSqlHost();
}
