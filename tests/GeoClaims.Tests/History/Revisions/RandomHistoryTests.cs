using NodaTime;

namespace GeoClaims.Tests;

internal sealed class RandomHistoryTests
{
    [Test]
    public void A_history_is_what_With_makes_of_the_same_changes_and_refuses_what_With_refuses([Range(0, 39)] int seed)
    {
        var (edits, clock) = (new RandomChanges(seed), TestClock.Hourly());
        List<CaseFile> files = [edits.First()];
        var history = CaseHistory.Start(files[0], "Ann", "start", clock);
        var refused = 0;
        for (var i = 0; i < 30; i++)
        {
            var changes = edits.Next(files[^1]);
            try
            {
                var next = files[^1].With(changes);
                history = history.Append(changes, "Bob", $"edit {i}", clock);
                if (history.Count > files.Count) files.Add(next);
                Assert.That(history.Current, Is.EqualTo(next));
            }
            catch (InvalidCaseException e)
            {
                refused++;
                Assert.That(Expect.Refusal(() => history.Append(changes, "Bob", "x", clock)).ToString(), Is.EqualTo(e.Report.ToString()));
            }
        }

        Assert.That(Math.Min(refused, files.Count - 1), Is.GreaterThan(2), "The edits lead to both outcomes.");
        Assert.That(Enumerable.Range(1, history.Count).Select(history.At), Is.EqualTo(files));
        var read = SmallHistory.Load(history.Bytes());
        Assert.That(read, Is.EqualTo(history));
        Assert.That(read.Bytes(), Is.EqualTo(history.Bytes()));
        Assert.That(Enumerable.Range(1, read.Count).Select(read.At), Is.EqualTo(files), "also when read from a file");
        Assert.That(read.Revisions.Select(r => r.ToString()), Is.EqualTo(history.Revisions.Select(r => r.ToString())));
    }

    [Test]
    public void Commit_leads_from_any_case_to_any_other([Range(0, 19)] int seed)
    {
        var clock = TestClock.Hourly();
        CaseFile[] files = [RandomCases.Make(seed, 100), RandomCases.Make(seed, 80), RandomCases.Make(seed + 1, 100),
            CaseFile.Assemble("", ClockZone.Utc, null, []), RandomCases.Make(seed, 100)];
        var history = files.Skip(1)
            .Aggregate(CaseHistory.Start(files[0], "Ann", "start", clock), (h, f) => h.Commit(f, "Ann", "next", clock));

        Assert.That(Enumerable.Range(1, history.Count).Select(history.At), Is.EqualTo(files));
        Assert.That(Enumerable.Range(1, history.Count).Select(SmallHistory.Load(history.Bytes()).At), Is.EqualTo(files));
        Assert.That(history.Verify(history.Head).IsIntact);
    }

    [Test]
    public void Whatever_is_put_is_either_read_back_the_same_or_refused([Range(1, 20)] int seed)
    {
        var file = RandomCases.Make(seed, 60);
        var history = CaseHistory.Start(file, "Ann", "start", TestClock.Hourly());
        var clock = new TestClock(Instant.FromUtc(2027, 1, 1, 0, 0), Duration.FromHours(1));
        var broken = new BrokenRecords(seed);
        for (var i = 0; i < 10; i++)
        {
            try
            {
                history = history.Append(broken.Break(file.Records()).Select(CaseChange.Put), "Bob", "x", clock);
            }
            catch (InvalidCaseException e)
            {
                Assert.That(e.Report.IsValid, Is.False);
            }
        }

        Assert.That(SmallHistory.Load(history.Bytes()).Current, Is.EqualTo(history.Current));
    }
}
