using NodaTime;

namespace GeoClaims.Tests;

internal sealed class CaseHistoryTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private readonly CaseHistory _history = SmallHistory.Make();

    [Test]
    public void A_history_begins_with_the_whole_case()
    {
        var file = RandomCases.Rich();
        var history = CaseHistory.Start(file, "Ann", "first version", TestClock.Hourly());

        Assert.That((history.Count, history.Last.Number, history.Last.Previous, history.Last.Recorded),
            Is.EqualTo((1, 1, (string?)null, Noon)));
        Assert.That(history.Current, Is.SameAs(file));
        Assert.That(history.At(1), Is.EqualTo(file));
        Assert.That(history.Head, Does.Match("^sha256:[0-9a-f]{64}$"));
    }

    [Test]
    public void Each_revision_tells_who_changed_what_when_and_why()
    {
        var bob = _history.Revisions[1];

        Assert.That((bob.Number, bob.Author, bob.Reason, bob.Recorded),
            Is.EqualTo((2, "Bob", "the Herald corrected its date", Noon + Duration.FromHours(1))));
        Assert.That(bob.Changes.Select(c => c.ToString()), Is.EqualTo(new[] { "put claim:accusation" }));
        Assert.That(bob.Previous, Is.EqualTo(_history.Revisions[0].Hash));
        Assert.That(_history.Revisions[2].Changes.Select(c => c.ToString()),
            Is.EqualTo(new[] { "title: Bridge collapse", "handling: TLP:RED", "remove actor:union" }));
        Assert.That(bob.ToString(), Is.EqualTo("2. 2026-03-02T13:00:00Z, Bob: the Herald corrected its date (1 change)"));
        Assert.That(_history.ToString(),
            Is.EqualTo("Bridge collapse: 4 revisions, the last by Bob on 2026-03-02T15:00:00Z: time and place"));
    }

    [Test]
    public void At_gives_the_case_as_it_stood_after_each_revision()
    {
        Assert.That(_history.At(1), Is.EqualTo(SmallHistory.File()));
        Assert.That(_history.At(2).Get(SmallHistory.Accusation).Made, Is.EqualTo(EdtfTime.Parse("2026-03-02")));
        Assert.That((_history.At(2).Title, _history.At(3).Title), Is.EqualTo(("Bridge", "Bridge collapse")));
        Assert.That((_history.At(3).Handling, _history.At(4).Handling), Is.EqualTo(("TLP:RED", (string?)null)));
        Assert.That((_history.At(2).Actors.Count, _history.At(3).Actors.Count), Is.EqualTo((2, 1)));
        Assert.That(_history.At(4), Is.SameAs(_history.Current));
    }

    [TestCase(0)]
    [TestCase(5)]
    [TestCase(-1)]
    public void There_is_no_revision_outside_the_history(int number)
        => Assert.That(() => _history.At(number), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(-1, null)]
    [TestCase(0, 1)]
    [TestCase(59, 1)]
    [TestCase(60, 2)]
    [TestCase(179, 3)]
    [TestCase(180, 4)]
    [TestCase(100_000, 4)]
    public void AsRecorded_gives_what_was_on_record_then(int minutes, int? expected)
    {
        var then = Noon + Duration.FromMinutes(minutes);

        Assert.That(_history.RevisionAt(then)?.Number, Is.EqualTo(expected));
        if (expected is { } number) Assert.That(_history.AsRecorded(then), Is.EqualTo(_history.At(number)));
        else Assert.That(() => _history.AsRecorded(then),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("2026-03-02T12:00:00Z"));
    }

    [Test]
    public void A_longer_history_leaves_the_shorter_as_it_was_and_shares_its_revisions()
    {
        var longer = _history.Append(CaseChange.Title("Other"), "Ann", "a better name", new TestClock(Noon + Duration.FromDays(1)));

        Assert.That((_history.Count, _history.Current.Title, longer.Count, longer.Current.Title),
            Is.EqualTo((4, "Bridge collapse", 5, "Other")));
        Assert.That(longer.Revisions[3], Is.SameAs(_history.Last));
        Assert.That(longer.Current.Get(SmallHistory.City), Is.SameAs(_history.Current.Get(SmallHistory.City)));
    }

    [Test]
    public void Two_may_go_on_from_one_history_and_come_to_different_heads()
    {
        var clock = new TestClock(Noon + Duration.FromDays(1));
        var (ann, bob, same) = (_history.Append(CaseChange.Title("A"), "Ann", "x", clock),
            _history.Append(CaseChange.Title("A"), "Bob", "x", clock), _history.Append(CaseChange.Title("A"), "Ann", "x", clock));

        Assert.That(bob, Is.Not.EqualTo(ann));
        Assert.That(same, Is.EqualTo(ann));
        Assert.That(same.GetHashCode(), Is.EqualTo(ann.GetHashCode()));
        Assert.That((ann.Equals((object)"text"), ann.Last.Equals((object)same.Last), ann.Last.Equals(null), ann.Equals(null)),
            Is.EqualTo((false, true, false, false)));
    }

    [Test]
    public void Changes_that_come_to_nothing_are_not_recorded()
    {
        var clock = new TestClock(Noon + Duration.FromDays(1));
        var claim = _history.Current.Get(SmallHistory.Accusation);

        Assert.That(_history.Append(CaseChange.Put(claim with { }), "Ann", "x", clock), Is.SameAs(_history));
        Assert.That(_history.Append(CaseChange.Remove(new Id<Claim>("nothing")), "Ann", "x", clock), Is.SameAs(_history));
        Assert.That(_history.Append([CaseChange.Title("Other"), CaseChange.Title("Bridge collapse")], "Ann", "x", clock),
            Is.SameAs(_history));
        Assert.That(_history.Append([], "Ann", "x", clock), Is.SameAs(_history));
        Assert.That(_history.Commit(_history.Current, "Ann", "x", clock), Is.SameAs(_history));
        Assert.That(_history.Append([CaseChange.Remove(SmallHistory.Accusation), CaseChange.Put(claim with { Channel = "radio" }),
            CaseChange.Title("Bridge collapse")], "Ann", "x", clock).Last.Changes.Single().ToString(), Is.EqualTo("put claim:accusation"));
    }

    [Test]
    public void Commit_finds_by_itself_what_changed()
    {
        var next = _history.Current.With(
            CaseChange.Remove(SmallHistory.Accusation), CaseChange.Put(new Actor { Id = new("port"), Name = "Port" }),
            CaseChange.Put(new Actor { Id = new("coast"), Name = "Coast guard" }),
            CaseChange.Zone(ClockZone.Of("Europe/Berlin")), CaseChange.Handling("TLP:GREEN"));
        var history = _history.Commit(next, "Ann", "news", new TestClock(Noon + Duration.FromDays(1)));

        Assert.That(history.Current, Is.SameAs(next));
        Assert.That(history.Last.Changes.Select(c => c.ToString()), Is.EqualTo(new[] { "zone: Europe/Berlin", "handling: TLP:GREEN",
            "remove claim:accusation", "put actor:coast", "put actor:port" }));
    }

    [Test]
    public void A_record_tells_its_revisions()
    {
        Assert.That(_history.RevisionsOf(SmallHistory.Accusation).Select(r => r.Number), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(_history.RevisionsOf(SmallHistory.Union).Select(r => r.Number), Is.EqualTo(new[] { 1, 3 }));
        Assert.That(_history.RevisionsOf(new Id<Actor>("nobody")), Is.Empty);

        var bridge = new Bridge();
        var rated = CaseHistory.Start(bridge.Build(), "Ann", "start", TestClock.Hourly());
        rated = rated.Append(CaseChange.Remove(bridge.Pier, bridge.Ship, "Ann"), "Ann", "on second thoughts",
            new TestClock(Noon + Duration.FromDays(1)));
        Assert.That(rated.RevisionsOf(bridge.Pier, bridge.Ship, "Ann").Select(r => r.Number), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(rated.RevisionsOf(bridge.Pier, bridge.Rust, "Ann").Select(r => r.Number), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void A_change_that_leaves_no_case_is_refused_as_With_refuses_it()
    {
        CaseChange[] changes = [CaseChange.Remove(SmallHistory.City),
            CaseChange.Put(_history.Current.Get(SmallHistory.Accusation) with { Proposition = new("nowhere") })];
        var expected = Expect.Refusal(() => _history.Current.With(changes));

        Assert.That(Expect.Refusal(() => _history.Append(changes, "Ann", "x", TestClock.Hourly()))
            .ToString(), Is.EqualTo(expected.ToString()));
        Assert.That(expected.Findings.Select(f => f.Path),
            Is.EquivalentTo(new[] { "claim[claim:accusation].claimant", "claim[claim:accusation].proposition" }));
    }

    [Test]
    public void Revisions_at_one_time_are_a_microsecond_apart()
    {
        var clock = new TestClock(Noon + Duration.FromNanoseconds(1999));
        var history = CaseHistory.Start(SmallHistory.File(), "Ann", "x", clock);
        for (var i = 0; i < 3; i++) history = history.Append(CaseChange.Title($"{i}"), "Ann", "x", clock);

        Assert.That(history.Revisions.Select(r => r.Recorded - Noon),
            Is.EqualTo(new[] { 1000, 2000, 3000, 4000 }.Select(n => Duration.FromNanoseconds(n))));
    }

    [Test]
    public void Time_does_not_run_back()
    {
        var clock = new TestClock(_history.Last.Recorded - Duration.FromMinutes(1));
        Assert.That(_history.Append(CaseChange.Title("x"), "Ann", "x", clock).Last.Recorded,
            Is.EqualTo(_history.Last.Recorded + Duration.FromNanoseconds(1000)));

        clock.Now -= Duration.FromNanoseconds(1000);
        Assert.That(() => _history.Append(CaseChange.Title("x"), "Ann", "x", clock), Throws.InvalidOperationException.With.Message.EqualTo(
            "The clock shows 2026-03-02T14:58:59.999999Z, before revision 4 (Bob, 2026-03-02T15:00:00Z). "
                + "Set the clock right: time does not run back in a history."));
    }

    [Test]
    public void Times_before_1970_are_cut_downwards_too()
        => Assert.That(CaseHistory.Start(SmallHistory.File(), "Ann", "x", new TestClock(Instant.FromUnixTimeTicks(-1))).Last.Recorded,
            Is.EqualTo(Instant.FromUnixTimeTicks(-10)));

    [Test]
    public void What_JSON_would_round_or_replace_is_refused_where_it_stands()
    {
        var claim = _history.Current.Get(SmallHistory.Accusation);
        CaseChange[] lossy =
        [
            CaseChange.Put(claim with { Figure = Figure.Exactly(0.1234567890123456789m) }),
            CaseChange.Put(claim with { Figure = Figure.AtLeast(12345678901234567m) }),
            CaseChange.Put(claim with { Channel = "half \ud83d pair" }),
        ];

        foreach (var change in lossy) Expect.Finding(Try(change), "GC405", "claim[claim:accusation]");
        Expect.Finding(Try(CaseChange.Title("\udc00")), "GC405", "title");
        Expect.Finding(Try(CaseChange.Handling("\ud800")), "GC405", "handling");
        Assert.That(Try(CaseChange.Put(claim with { Stance = (Stance)99 })).Errors.Single().Message, Does.Contain("99"));

        ValidationReport Try(CaseChange change)
            => Expect.Refusal(() => _history.Append(change, "Ann", "x", new TestClock(Noon + Duration.FromDays(1))));
    }

    [TestCase("0")]
    [TestCase("-0.1")]
    [TestCase("123456789012345")]
    [TestCase("0.000000123456789")]
    [TestCase("1000000000000000000000000")]
    public void Figures_of_fifteen_digits_are_kept_exactly(string text)
    {
        var figure = Figure.Exactly(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        var history = _history.Append(CaseChange.Put(_history.Current.Get(SmallHistory.Accusation) with { Figure = figure }), "Ann", "x",
            new TestClock(Noon + Duration.FromDays(1)));

        Assert.That(SmallHistory.Load(history.Bytes()).Current.Get(SmallHistory.Accusation).Figure, Is.EqualTo(figure));
    }

    [Test]
    public void Misuse_is_refused_at_once_even_where_nothing_would_change()
    {
        var clock = TestClock.Hourly();
        var file = _history.Current;
        Assert.That(() => CaseHistory.Start(null!, "Ann", "x", clock), Throws.ArgumentNullException);
        Assert.That(() => CaseHistory.Start(file, null!, "x", clock), Throws.ArgumentNullException);
        Assert.That(() => CaseHistory.Start(file, "Ann", "x", null!), Throws.ArgumentNullException);
        Assert.That(() => _history.Commit(file, " ", "x", clock), Throws.ArgumentException.With.Property("ParamName").EqualTo("author"));
        Assert.That(() => _history.Commit(file, "Ann", "", clock), Throws.ArgumentException.With.Property("ParamName").EqualTo("reason"));
        Assert.That(() => _history.Commit(null!, "Ann", "x", clock), Throws.ArgumentNullException);
        Assert.That(() => _history.Append([], "Ann \ud800", "x", clock), Throws.ArgumentException.With.Message.Contains("place 5"));
        Assert.That(() => _history.Append([], "Ann", "x", null!), Throws.ArgumentNullException);
        Assert.That(() => _history.Append((CaseChange)null!, "Ann", "x", clock), Throws.ArgumentNullException);
        Assert.That(() => _history.Append((IEnumerable<CaseChange>)null!, "Ann", "x", clock), Throws.ArgumentNullException);
        Assert.That(() => _history.Append([null!], "Ann", "x", clock), Throws.ArgumentException);
        Assert.That(() => _history.RevisionsOf(default, default, null!), Throws.ArgumentNullException);
    }
}
