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

    [Test]
    public async Task A_store_of_version_1_is_migrated_by_it_and_the_roles_may_do_what_they_could([Values] bool awaited)
    {
        Host.HoldVersion1();
        var (writer, reader) = ($"writes_{Host.Schema}", $"reads_{Host.Schema}");
        // As version 1 granted it.
        Host.Execute($"CREATE ROLE {writer} LOGIN PASSWORD '{PostgreSqlHost.RolePassword}'; CREATE ROLE {reader} LOGIN PASSWORD "
            + $"'{PostgreSqlHost.RolePassword}'; GRANT USAGE ON SCHEMA {Host.Schema} TO {writer}, {reader}; "
            + $"GRANT SELECT ON ALL TABLES IN SCHEMA {Host.Schema} TO {writer}, {reader}; GRANT INSERT ON case_revision, record_version, "
            + $"known_record, known_mark, withdrawal TO {writer}; GRANT UPDATE (tx_to) ON record_version TO {writer}; "
            + $"GRANT UPDATE (ended) ON known_record TO {writer}");
        await using var source = NpgsqlDataSource.Create(PostgreSqlHost.Connection);
        var result = awaited ? await PostgreSqlCaseStore.MigrateAsync(source, Host.Options, default)
            : PostgreSqlCaseStore.Migrate(source, Host.Options);
        using var writing = As(writer);
        using var reading = As(reader);
        var history = writing.ReadHistory("harbour").Append(CaseChange.Title("Other"), "Ann", "another title",
            NodaTime.SystemClock.Instance);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Cases, Is.EqualTo(3));
            Assert.That(() => reading.Append("harbour", history),
                Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NotAllowed));
            writing.Append("harbour", history);
            Assert.That(reading.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
            Assert.That(() => PostgreSqlCaseStore.Migrate(new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection) { Username = writer,
                Password = PostgreSqlHost.RolePassword }.ToString(), Host.Options), Throws.Nothing, "there is nothing to do");
        }
    }

    [Test]
    public void Who_does_not_own_the_tables_does_not_migrate_them()
    {
        Host.HoldVersion1();
        Host.Execute($"CREATE ROLE reads_{Host.Schema} LOGIN PASSWORD '{PostgreSqlHost.RolePassword}'; GRANT USAGE ON SCHEMA "
            + $"{Host.Schema} TO reads_{Host.Schema}; GRANT SELECT ON ALL TABLES IN SCHEMA {Host.Schema} TO reads_{Host.Schema}");
        var connection = new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection) { Username = $"reads_{Host.Schema}",
            Password = PostgreSqlHost.RolePassword }.ToString();

        Assert.That(Thrown(() => PostgreSqlCaseStore.Migrate(connection, Host.Options))?.Fault, Is.EqualTo(CaseStoreFault.NotAllowed));
        Assert.That(Host.Version, Is.EqualTo("1"));
    }
}
