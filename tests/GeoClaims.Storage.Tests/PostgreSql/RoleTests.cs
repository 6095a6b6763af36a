using GeoClaims.Storage.PostgreSql;
using GeoClaims.Tests;
using Npgsql;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(nameof(Servers))]
internal sealed class RoleTests(string server) : PostgreSqlTests(server)
{
    private static readonly string[] Tables =
        ["case_revision", "record_version", "known_record", "known_mark", "withdrawal", "store_log", "store_version"];

    private readonly CaseHistory _history = CaseHistory.Start(RandomCases.Make(1, 40), "Ann", "starts", TestClock.Hourly());

    [Test]
    public void A_writer_adds_and_closes_and_does_nothing_else()
    {
        var (writer, _) = Roles();
        using var store = As(writer);
        store.Append("a", _history);
        var longer = _history.Append([CaseChange.Title("Other"), CaseChange.Put(_history.Current.Actors[0] with { Name = "Renamed" })],
            "Ann", "renames", TestClock.Hourly());
        store.Append("a", longer);
        store.Withdraw("https://example.org", "Ann", "forged", TestClock.Hourly());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Verify("a").IsIntact);
            foreach (var table in Tables)
            {
                Assert.That(Refused(writer, $"DELETE FROM {table}"), table);
                Assert.That(Refused(writer, $"TRUNCATE {table}"), table);
                Assert.That(Refused(writer, $"DROP TABLE {table}"), table);
                Assert.That(Refused(writer, $"ALTER TABLE {table} ADD COLUMN x int"), table);
            }
            foreach (var shape in new[] { TableShape.Revision, TableShape.Record, TableShape.Known, TableShape.Mark,
                TableShape.Withdrawal, TableShape.NumberedLog })
                foreach (var column in shape.Columns.Where(c => c != "tx_to"))
                    Assert.That(Refused(writer, $"UPDATE {shape.Name} SET {column} = {column}"), $"{shape.Name}.{column}");
            Assert.That(Thrown(() => store.Erase("a", [_history.Current.Actors[0].Key], "Ann", "x", NodaTime.SystemClock.Instance))?.Fault,
                Is.EqualTo(CaseStoreFault.NotAllowed), "the owner erases");
            Assert.That(store.ReadHistory("a"), Is.EqualTo(longer));
            Assert.That(store.Verify("a").IsIntact);
            Assert.That(Refused(writer, "INSERT INTO store_version (version) VALUES (9)"));
            Assert.That(Refused(writer, "CREATE TABLE mine (x int)"));
        }
    }

    [Test]
    public void A_reader_reads_and_does_nothing_else()
    {
        var (writer, reader) = Roles();
        using (var store = As(writer)) store.Append("a", _history);
        using var only = As(reader);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(only.Read("a"), Is.EqualTo(_history.Current));
            Assert.That(only.Ask(new RecordsQuery()).Count(), Is.EqualTo(_history.Current.RecordCount));
            Assert.That(only.Verify("a").IsIntact);
            Assert.That(Thrown(() => only.Append("b", _history))?.Fault, Is.EqualTo(CaseStoreFault.NotAllowed));
            Assert.That(Thrown(() => only.Withdraw("x", "Ann", "forged", TestClock.Hourly()))?.Fault,
                Is.EqualTo(CaseStoreFault.NotAllowed));
            foreach (var table in Tables) Assert.That(Refused(reader, $"DELETE FROM {table}"), table);
            Assert.That(Refused(reader, "UPDATE record_version SET tx_to = tx_to"));
        }
    }

    [Test]
    public void Names_that_are_not_plain_are_refused()
        => Assert.That(() => PostgreSqlSetup.CreateRoles(PostgreSqlHost.Connection, "x; DROP TABLE y"), Throws.ArgumentException);

    private (string Writer, string Reader) Roles()
    {
        Host.Open().Dispose();
        var (writer, reader) = ($"writes_{Host.Schema}", $"reads_{Host.Schema}");
        PostgreSqlSetup.CreateRoles(PostgreSqlHost.Connection, writer, reader, Host.Options);
        Host.Execute($"CREATE ROLE ann_{Host.Schema} LOGIN PASSWORD '{PostgreSqlHost.RolePassword}' IN ROLE {writer}");
        Host.Execute($"CREATE ROLE bob_{Host.Schema} LOGIN PASSWORD '{PostgreSqlHost.RolePassword}' IN ROLE {reader}");
        return ($"ann_{Host.Schema}", $"bob_{Host.Schema}");
    }

    private bool Refused(string role, string sql)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(PostgreSqlHost.Connection)
        {
            Username = role, Password = PostgreSqlHost.RolePassword, SearchPath = Host.Schema, Pooling = false,
        });
        using var command = source.CreateCommand(sql);
        try
        {
            command.ExecuteNonQuery();
            return false;
        }
        catch (PostgresException e)
        {
            return e.SqlState == PostgresErrorCodes.InsufficientPrivilege;
        }
    }
}
