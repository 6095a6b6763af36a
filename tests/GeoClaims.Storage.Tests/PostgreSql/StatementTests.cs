using System.Text.RegularExpressions;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>What the server itself was asked to do, as its log tells it.</summary>
[TestFixtureSource(nameof(Servers))]
internal sealed partial class StatementTests(string server) : PostgreSqlTests(server)
{
    [Test]
    public async Task No_rows_are_changed_outside_of_an_explicit_transaction()
    {
        if (PostgreSqlServer.Given is not null) Assert.Ignore("The log of a server that is somebody else's is not read.");
        // The name of the program marks the lines that are meant.
        var connection = $"{PostgreSqlHost.Connection};Application Name={Host.Schema};Options=-c log_statement=all";
        var small = CaseHistory.Start(RandomCases.Make(1, 40), "Ann", "starts", TestClock.Hourly());
        var large = CaseHistory.Start(RandomCases.Make(2, 1_200), "Ann", "starts", TestClock.Hourly());
        using (var store = PostgreSqlCaseStore.Open(connection, Host.Options))
        {
            foreach (var (name, history) in new[] { ("small", small), ("large", large) })
            {
                store.Append(name, history);
                await store.AppendAsync(name + "-awaited", history);
                store.Append(name, history.Append([CaseChange.Title("Other"),
                    CaseChange.Put(history.Current.Actors[0] with { Name = "Renamed" })], "Ann", "renames", TestClock.Hourly()));
            }
            Assert.That(() => store.Append("small", small), Throws.TypeOf<CaseConflictException>());
            store.Withdraw("https://example.org", "Ann", "forged", TestClock.Hourly());
            try
            {
                store.Erase("large", [large.Current.Actors[1].Key], "Officer", "a request", NodaTime.SystemClock.Instance);
            }
            catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Locked) { } // Other tests have transactions that still see it.
            await store.ImportAsync([new CaseImport("imported", () => small)]);
        }
        PostgreSqlSetup.CreateRoles(connection, $"writes_{Host.Schema}", $"reads_{Host.Schema}", Host.Options);

        var (outside, inside) = (new List<string>(), 0);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (session, statement) in PostgreSqlServer.Log().Select(line => Logged().Match(line))
            .Where(m => m.Success && m.Groups["program"].Value == Host.Schema)
            .Select(m => (m.Groups["session"].Value, m.Groups["statement"].Value)))
        {
            if (statement.StartsWith("BEGIN", StringComparison.Ordinal)) open.Add(session);
            else if (statement is "COMMIT" or "ROLLBACK") open.Remove(session);
            else if (!Changes().IsMatch(statement)) continue;
            else if (open.Contains(session)) inside++;
            else outside.Add(statement);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outside, Is.Empty);
            Assert.That(inside, Is.GreaterThan(50), "the log was not read");
            Assert.That(open, Is.Empty, "a transaction was left open");
        }
    }

    [GeneratedRegex("^(?<session>\\S+) (?<program>\\S+) LOG:  (statement|execute [^:]*): (?<statement>.*)$")]
    private static partial Regex Logged();

    [GeneratedRegex("\\b(INSERT|UPDATE|DELETE|TRUNCATE|COPY|CREATE|GRANT|ALTER|DROP)\\b")]
    private static partial Regex Changes();
}
