using System.Collections.Concurrent;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>The synchronous members while others are at it: each is over when it returns, and fails by the named exceptions only.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class DirectCallTests(Engine engine) : StoreTests(engine)
{
    private const int Threads = 8;

    [Test]
    public void Many_open_a_store_that_is_not_there_yet()
    {
        for (var round = 0; round < 6; round++)
        {
            using var host = Engine.Host();
            var failures = AtOnce(Threads, _ =>
            {
                using var store = host.Open();
                Assert.That(store.Cases(), Is.Empty);
            });
            Assert.That(failures, Is.Empty, $"round {round}");
        }
    }

    [Test]
    public void Whoever_loses_a_race_of_very_many_rows_is_told_so_as_of_few()
    {
        // Rows of records, of what is known of them, and of their names.
        var histories = Enumerable.Range(0, 4).Select(n => Start($"Case {n}", [.. Enumerable.Range(0, 500).Select(i => Actor($"a{i}"))]))
            .ToArray();
        for (var round = 0; round < 6; round++)
        {
            var failures = AtOnce(histories.Length, n => Store.Append($"race-{round}", histories[n]));
            Assert.That(failures.Select(e => e.GetType()),
                Is.EqualTo(Enumerable.Repeat(typeof(CaseConflictException), histories.Length - 1)), string.Join('\n', failures));
        }
    }

    [Test]
    public void Every_synchronous_member_is_over_when_it_returns()
    {
        var start = Start("A", Actor("ann"), new Source { Id = new("s"), Name = "S" },
            new Report { Id = new("r"), Source = new("s"), Title = "R", Address = "https://example.org" });
        Store.Append("a", start);
        var backup = new MemoryStream();
        Store.Backup(backup);
        var made = 0;
        var members = new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["Append"] = () =>
            {
                Store.Append($"new-{Interlocked.Increment(ref made)}", start);
                Store.Append("a", Store.ReadHistory("a")
                    .Append(CaseChange.Put(Actor($"x{Interlocked.Increment(ref made)}")), "Ann", "adds", SystemClock.Instance), m => m,
                    SystemClock.Instance);
            },
            ["Ask"] = () =>
            {
                _ = Store.Ask(new RecordsQuery { CaseId = "a" }).Count();
                _ = Store.Ask(new ClaimsQuery()).Count();
                _ = Store.Ask(new EvidenceQuery()).Count();
                _ = Store.Ask(new PositionsQuery()).Count();
                _ = Store.Ask(new SharedQuery(SharedBy.ActorName) { CaseId = "a" }).Count();
                _ = Store.Ask(new WithdrawnQuery()).Count();
            },
            ["Cases"] = () => _ = Store.Cases().Count(),
            ["Export"] = () => Store.Export("a", new MemoryStream()),
            ["Find"] = () => Store.Find("a"),
            ["Import"] = () => Store.Import([new($"in-{Interlocked.Increment(ref made)}", () => start), new("a", () => start)]),
            ["Read"] = () => Store.Read("a"),
            ["ReadAsKnown"] = () => Store.ReadAsKnown("a", At(1)),
            ["ReadAsRecorded"] = () => Store.ReadAsRecorded("a", Instant.MaxValue),
            ["ReadAt"] = () => Store.ReadAt("a", 1),
            ["ReadHistory"] = () => Store.ReadHistory("a"),
            ["Backup"] = () => Store.Backup(new MemoryStream()),
            ["Restore"] = () =>
            {
                using var host = Engine.Host();
                using var empty = host.Open();
                empty.Restore(new MemoryStream(backup.ToArray()));
            },
            ["Erase"] = () =>
            {
                var id = $"erased-{Interlocked.Increment(ref made)}";
                Store.Append(id, start);
                // While others read all the time, a file's log may not be emptied in time; then that is what is said.
                try
                {
                    Store.Erase(id, ["report:r"], "Officer", "a request", SystemClock.Instance);
                }
                catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Locked) { }
                Assert.That(Store.ReadHistory(id).Erased.Count, Is.EqualTo(1));
                Assert.That(Store.Verify(id).IsIntact);
            },
            ["Prove"] = () => _ = Store.Prove("a", "actor:ann"),
            ["Root"] = () => Store.Root(),
            ["VerifyRoot"] = () => Assert.That(Store.VerifyRoot(Store.Root()).IsIntact),
            ["Verify"] = () => Assert.That(Store.Verify("a").IsIntact),
            ["VerifyAll"] = () => Assert.That(Store.VerifyAll().Take(3).Select(c => c.IsIntact), Is.All.True),
            ["Withdraw"] = () => Store.Withdraw("https://example.org", "Ann", "forged", SystemClock.Instance),
            ["Withdrawals"] = () => _ = Store.Withdrawals().Count(),
        };
        Assert.That(members.Keys, Is.EquivalentTo(typeof(ICaseStore).GetMethods().Select(m => m.Name)
            .Where(n => !n.EndsWith("Async", StringComparison.Ordinal)).Distinct()));

        var calls = members.Values.ToArray();
        var failures = AtOnce(Threads, n =>
        {
            for (var i = 0; i < calls.Length; i++) calls[(i + n) % calls.Length]();
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failures, Is.Empty);
            Assert.That(Store.VerifyAll().Where(c => !c.IsIntact), Is.Empty);
        }
    }

    private static ConcurrentBag<Exception> AtOnce(int count, Action<int> call)
    {
        var failures = new ConcurrentBag<Exception>();
        using var ready = new Barrier(count);
        var threads = Enumerable.Range(0, count).Select(n => new Thread(() =>
        {
            ready.SignalAndWait();
            try
            {
                call(n);
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return failures;
    }
}
