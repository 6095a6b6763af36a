using NodaTime;

namespace GeoClaims.Storage.Tests;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class ConflictTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void Who_comes_second_is_told_what_the_first_recorded()
    {
        var start = Start("A", Actor("ann"));
        Store.Append("a", start);
        var (first, second) = (Add(start, Actor("bob")), Add(start, Actor("cem")));
        Store.Append("a", first);
        var conflict = Assert.Throws<CaseConflictException>(() => Store.Append("a", second))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.Stored, Is.EqualTo(first));
            Assert.That(conflict.Common, Is.EqualTo(1));
            Assert.That(Store.ReadHistory("a"), Is.EqualTo(first), "nothing was written");
        }
    }

    [Test]
    public void An_older_or_another_history_is_a_conflict()
    {
        var start = Start("A", Actor("ann"));
        Store.Append("a", Add(start, Actor("bob")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Assert.Throws<CaseConflictException>(() => Store.Append("a", start))!.Common, Is.EqualTo(1));
            Assert.That(Assert.Throws<CaseConflictException>(() => Store.Append("a", Start("B", Actor("ann"))))!.Common, Is.Zero);
        }
    }

    [Test]
    public void With_a_merge_function_both_changes_are_kept()
    {
        var start = Start("A", Actor("ann"));
        Store.Append("a", start);
        Store.Append("a", Add(start, Actor("bob")));
        var merged = Store.Append("a", start.Append(CaseChange.Put(Actor("cem")), "Cem", "adds Cem", Clock), m => m, Clock);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Current.Actors.Select(a => a.Id.Value), Is.EqualTo(new[] { "actor:ann", "actor:bob", "actor:cem" }));
            Assert.That((merged.Last.Author, merged.Last.Reason, merged.Count), Is.EqualTo(("Cem", "adds Cem", 3)));
            Assert.That(Store.ReadHistory("a"), Is.EqualTo(merged));
        }
    }

    [Test]
    public void A_conflict_that_the_merge_function_leaves_open_stays_one()
    {
        var start = Start("A", Actor("ann", "Ann"));
        Store.Append("a", start);
        Store.Append("a", Add(start, Actor("ann", "Anna")));
        var mine = Add(start, Actor("ann", "Anne"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Store.Append("a", mine, m => m, Clock), Throws.TypeOf<CaseConflictException>());
            Assert.That(Store.Append("a", mine, m => m.Resolve(_ => MergeSide.Mine), Clock).Current.Actors[0].Name, Is.EqualTo("Anne"));
        }
    }

    [Test]
    public async Task Many_writers_lose_nothing()
    {
        const int writers = 4, each = 8;
        Store.Append("a", Start("A", Actor("ann")));
        await Task.WhenAll(Enumerable.Range(0, writers).Select(w => Task.Run(async () =>
        {
            var store = Host.Open();
            await using (store.ConfigureAwait(false))
            {
                var history = store.ReadHistory("a");
                for (var i = 0; i < each; i++)
                {
                    history = history.Append(CaseChange.Put(Actor($"w{w}-{i}")), $"writer {w}", $"adds {i}", SystemClock.Instance);
                    history = w % 2 == 0
                        ? store.Append("a", history, m => m, SystemClock.Instance)
                        : await store.AppendAsync("a", history, m => m, SystemClock.Instance);
                }
            }
        })));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Store.Read("a").Actors, Has.Count.EqualTo(1 + writers * each));
            Assert.That(Store.Verify("a").IsIntact, Store.Verify("a").Sentence);
        }
    }
}
