using NodaTime;

namespace GeoClaims.Tests;

/// <summary>Work is counted in bytes allocated on this thread, which do not depend on the machine's mood.</summary>
internal sealed class HistoryGrowthTests
{
    private static readonly TestClock Clock = new(Instant.FromUtc(2026, 1, 1, 0, 0), Duration.FromSeconds(1));

    [Test]
    public void A_hundred_thousand_revisions_are_added_and_read_in_linear_time()
    {
        const int steps = 10, each = 10_000;
        var history = CaseHistory.Start(CaseFile.Assemble("Growing", ClockZone.Utc, null, []), "Ann", "start", Clock);
        var work = new long[steps];
        long readOne = 0;
        for (var step = 0; step < steps; step++)
        {
            work[step] = Work(() =>
            {
                for (var i = 0; i < each; i++) history =
                    history.Append(CaseChange.Put(new Actor { Id = new($"a{step * each + i}"), Name = "A" }), "Ann", "one more", Clock);
            });
            if (step > 0) continue;
            var first = history.Bytes();
            readOne = Work(() => { _ = SmallHistory.Load(first); });
        }
        var bytes = history.Bytes();
        CaseHistory? read = null;
        var readAll = Work(() => { read = SmallHistory.Load(bytes); });

        Assert.That(work[^1], Is.LessThan(2 * work[0]), "The last ten thousand take hardly more than the first.");
        Assert.That(readAll, Is.LessThan(2 * steps * readOne), "Ten times as many are read with ten times the work.");
        Assert.That((read!.Count, read.Head, read.Current.RecordCount), Is.EqualTo((100_001, history.Head, 100_000)));
        Assert.That(read.At(50_001).RecordCount, Is.EqualTo(50_000));
        Assert.That(read.AsRecorded(read.Revisions[77].Recorded).RecordCount, Is.EqualTo(77));
    }

    [Test]
    public void At_does_not_fold_from_the_start()
    {
        var history = CaseHistory.Start(SmallHistory.File(), "Ann", "start", Clock);
        for (var i = 0; i < 10_000; i++)
            history = history.Append(CaseChange.Put(new Actor { Id = new("x"), Name = $"{i}" }), "Ann", "again", Clock);

        // Both are as far from a state that is kept as a revision can be.
        var (early, late) = (Work(() => history.At(256)), Work(() => history.At(39 * 256)));

        Assert.That(late, Is.LessThan(1.5 * early));
        Assert.That(history.At(39 * 256).Get(new Id<Actor>("x")).Name, Is.EqualTo($"{39 * 256 - 2}"));
    }

    [Test]
    public void Adding_one_change_to_a_large_case_costs_no_more_than_to_a_small_one()
    {
        var (small, large) = (Start(200), Start(20_000));

        Assert.That(Work(() => Rename(large)), Is.LessThan(3 * Work(() => Rename(small))));

        static CaseHistory Start(int size) => CaseHistory.Start(RandomCases.Make(5, size), "Ann", "start", Clock);
        static CaseHistory Rename(CaseHistory history)
            => history.Append(CaseChange.Put(history.Current.Actors[0] with { Name = "Other" }), "Ann", "renamed", Clock);
    }

    private static long Work(Func<object> action)
    {
        _ = action();
        return Work(() => { _ = action(); });
    }

    private static long Work(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
