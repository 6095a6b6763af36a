using System.Collections.Concurrent;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>Behind PgBouncer, which gives every transaction another connection (pool_mode = transaction).</summary>
[TestFixtureSource(nameof(Servers))]
internal sealed class PgBouncerTests(string server) : PostgreSqlTests(server)
{
    private PgBouncer? _bouncer;

    [SetUp]
    public void Start()
    {
        if (PostgreSqlServer.Given is not null) Assert.Ignore("PgBouncer is put before a server of the tests' own only.");
        if (PgBouncer.IsInstalled) _bouncer = new();
        else if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("PgBouncer is not installed, and CI must test behind it: run .ci/need-postgresql.");
        else Assert.Ignore("PgBouncer is not installed: the store was not tested behind it. (.ci/need-postgresql installs it.)");
    }

    [TearDown]
    public void Stop() => _bouncer?.Dispose();

    [Test]
    public void Programs_share_few_connections_and_get_what_is_theirs()
    {
        const int programs = 6;
        var large = CaseHistory.Start(RandomCases.Make(2, 1_200), "Ann", "starts", TestClock.Hourly());
        var failures = new ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, programs).Select(n => new Thread(() =>
        {
            try
            {
                // A pool of its own for each, as programs have.
                using var store = PostgreSqlCaseStore.Open($"{_bouncer!.Connection};Max Auto Prepare=0;Application Name=program-{n}",
                    Host.Options);
                var history = CaseHistory.Start(RandomCases.Make(n, 40), "Ann", "starts", SystemClock.Instance);
                store.Append($"case-{n}", history);
                for (var i = 0; i < 12; i++)
                {
                    history = history.Append(CaseChange.Put(new Actor { Id = new($"new-{i}"), Name = $"New {i} of {n}" }), "Ann", "adds",
                        SystemClock.Instance);
                    store.Append($"case-{n}", history);
                    Assert.That(store.Read($"case-{n}"), Is.EqualTo(history.Current));
                    Assert.That(store.Ask(new RecordsQuery { CaseId = $"case-{n}", Words = $"new {i}" }).Count(), Is.Positive);
                }
                if (n == 0) store.Append("large", large);
                Assert.That(store.Verify($"case-{n}").IsIntact);
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        using var direct = Host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failures, Is.Empty);
            Assert.That(direct.VerifyAll().Select(c => c.IsIntact), Is.EqualTo(Enumerable.Repeat(true, programs + 1)));
        }
    }
}
