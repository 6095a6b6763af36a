using GeoClaims.Storage.PostgreSql;
using Npgsql;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(nameof(Servers))]
internal sealed class DataSourceTests(string server) : PostgreSqlTests(server)
{
    [Test]
    public async Task A_store_opens_by_a_source_of_the_callers_which_stays_the_callers([Values] bool awaited)
    {
        await using var source = NpgsqlDataSource.Create(PostgreSqlHost.Connection);
        var history = CaseHistory.Start(new CaseFileBuilder("A").Build(), "Ann", "starts", GeoClaims.Tests.TestClock.Hourly());
        using (var store = awaited ? await PostgreSqlCaseStore.OpenAsync(source, Host.Options, default)
            : PostgreSqlCaseStore.Open(source, Host.Options))
            store.Append("a", history);
        await using var again = PostgreSqlCaseStore.Open(source, Host.Options);

        Assert.That(again.Read("a").Title, Is.EqualTo("A"));
    }
}
