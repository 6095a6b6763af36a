namespace GeoClaims.Tests;

/// <summary>However long a chain of links is, it is walked, and a circle in it is found and told in a sentence that can be read.</summary>
internal sealed class LongChainTests
{
    private const int Length = 100_000;

    [Test]
    public void Claims_that_revise_each_other_in_a_long_line_are_fine()
    {
        var claims = Chain(Length, Claim);

        Expect.NoFinding(OnASmallStack(() =>
            Assemble([new Actor { Id = new("a"), Name = "A" }, new Proposition { Id = new("p"), Statement = "P" }, .. claims]).Validate()));
    }

    [Test]
    public void Events_within_events_in_a_long_line_are_fine()
        => Expect.NoFinding(OnASmallStack(() => Assemble([.. Chain(Length, Event)]).Validate()));

    [Test]
    public void Reports_that_derive_from_each_other_in_a_long_line_are_fine()
        => Expect.NoFinding(OnASmallStack(() => Assemble([new Source { Id = new("s"), Name = "S" }, .. Chain(Length, Report)]).Validate()));

    [Test]
    public void A_long_circle_is_found_once()
    {
        Event[] events = [.. Chain(Length, Event)];
        events[0] = events[0] with { PartOf = events[^1].Id };
        var report = OnASmallStack(() => Assemble(events).Validate());

        Assert.That(Expect.Finding(report, "GC203").Message,
            Does.StartWith("The event is part of itself: event:").And.EndsWith(". Cut one of these links."));
    }

    [Test]
    public void A_long_circle_is_told_in_a_short_sentence()
    {
        Event[] events = [.. Chain(2000, Event)];
        events[0] = events[0] with { PartOf = events[^1].Id };

        Assert.That(Expect.Finding(Assemble(events).Validate(), "GC203").Message, Has.Length.LessThan(1000));
    }

    private static IEnumerable<T> Chain<T>(int length, Func<int, T> make) => Enumerable.Range(0, length).Select(make);

    private static Claim Claim(int i) => new()
    {
        Id = new($"c{i}"), Claimant = new("a"), Proposition = new("p"), Stance = Stance.Asserts, Revises = i == 0
            ? null
            : new Id<Claim>($"c{i - 1}"),
    };

    private static Event Event(int i) => new() { Id = new($"e{i}"), Name = "E", PartOf = i == 0 ? null : new Id<Event>($"e{i - 1}") };

    private static Report Report(int i)
        => new() { Id = new($"r{i}"), Source = new("s"), Title = "R", DerivedFrom = i == 0 ? [] : [new($"r{i - 1}")] };

    private static CaseFile Assemble(CaseRecord[] records) => CaseFile.Assemble("Long", ClockZone.Utc, null, records);

    /// <summary>Runs where recursion a hundred thousand levels deep would end the process.</summary>
    private static T OnASmallStack<T>(Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failure = e;
            }
        }, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The work failed on its small stack.", failure);
    }
}
