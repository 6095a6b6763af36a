namespace GeoClaims.Tests;

/// <summary>Two records that turn out to be one are joined: every reference follows, nothing is lost, and it can be undone.</summary>
internal sealed class JoinTests
{
    [Test]
    public void Every_reference_follows_and_the_name_becomes_an_alias()
    {
        var b = new CaseFileBuilder("Two of one");
        var isis = b.Actor("Islamic State");
        var daesh = b.Actor("Daesh", with: a => a with { Aliases = [new("داعش", "ar")], Kind = ActorKind.Group });
        var outlet = b.Actor("Amaq", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, daesh)] });
        var source = b.Source("Channel", actor: daesh);
        var p = b.Proposition("It did it", with: p => p with { About = [new Subject { Actor = daesh, Role = "attacker" }] });
        var claim = b.Claim(daesh, Stance.Asserts, p, reportedIn: b.Report(source, "Statement"));

        var joined = b.Build().With(CaseChange.Join(isis, daesh));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(joined.Find(daesh), Is.Null);
            Assert.That(joined.Get(isis).Aliases.Select(a => a.Text), Is.EqualTo(["Daesh", "داعش"]));
            Assert.That(joined.Get(isis).Kind, Is.EqualTo(ActorKind.Group), "what the one that is kept leaves open");
            Assert.That(joined.Get(outlet).Affiliations[0].To, Is.EqualTo(isis));
            Assert.That(joined.Get(source).Actor, Is.EqualTo(isis));
            Assert.That(joined.Get(p).About[0].Actor, Is.EqualTo(isis));
            Assert.That(joined.Get(claim).Claimant, Is.EqualTo(isis));
            Assert.That(joined.Validate().Errors, Is.Empty);
        }
    }

    [Test]
    public void What_named_the_other_does_not_name_itself()
    {
        var b = new CaseFileBuilder("Two of one");
        var source = b.Source("Paper");
        var first = b.Report(source, "Story");
        var second = b.Report(source, "Story, again", with: r => r with { DerivedFrom = [first] });

        Assert.That(b.Build().With(CaseChange.Join(second, first)).Get(second).DerivedFrom, Is.Empty);
    }

    [Test]
    public void Judgements_of_the_other_are_taken_over_and_where_both_were_judged_the_kept_one_stays()
    {
        var b = new Bridge();
        var copy = b.Builder.Evidence("Pier 3 shows no marks of a strike", b.Story);
        var before = b.Build();
        var pier = before.Assessments[0].Item;
        var judged = before.Assessments.First(a => a.Item == pier);
        var changes = before.Assessments.Where(a => a.Item == pier)
            .Select(a => CaseChange.Put(a with { Item = copy, Because = "of the copy", Analyst = a == judged ? a.Analyst : "Bob" }));
        var with = before.With(changes);

        var joined = with.With(CaseChange.Join(pier, copy));

        Assert.That(joined.Assessments.Where(a => a.Item == copy), Is.Empty);
        Assert.That(joined.Assessments.Single(a => a.Key == judged.Key), Is.EqualTo(judged));
        Assert.That(joined.Assessments.Count(a => a.Because == "of the copy"),
            Is.EqualTo(before.Assessments.Count(a => a.Item == pier) - 1));
    }

    [Test]
    public void Any_two_records_of_any_case_can_be_joined_and_it_can_be_undone([Range(1, 25)] int seed)
    {
        var file = RandomCases.Rich(seed);
        var clock = TestClock.Hourly();
        var history = CaseHistory.Start(file, "Ann", "first", clock);
        foreach (var records in file.Records().Where(r => r is not Assessment).GroupBy(r => r.RecordKind).Where(g => g.Count() > 1))
        {
            var (keep, other) = (records.First(), records.Last());
            var change = JoinOf(keep, other);
            var joined = file.With(change);
            var then = history.Append(change, "Ann", $"{other.Key} is {keep.Key}", clock);

            Assert.That(joined.RecordWith(other.Key), Is.Null);
            Assert.That(joined.Records().SelectMany(Links.Of).Where(l => l.Id == other.Key), Is.Empty);
            Assert.That(joined.Records().Where(r => r.Key == keep.Key).SelectMany(Links.Of)
                .Where(l => l.Id == keep.Key && keep is not Implication), Is.Empty);
            Assert.That(then.Current, Is.EqualTo(joined));
            Assert.That(then.At(1), Is.EqualTo(file));
            Assert.That(then.Commit(then.At(1), "Ann", "they are two", clock).Current, Is.EqualTo(file));
        }
    }

    [Test]
    public void What_is_not_there_cannot_be_joined()
    {
        var b = new CaseFileBuilder("One");
        var one = b.Actor("One");
        var file = b.Build();

        Assert.That(() => file.With(CaseChange.Join(one, new Id<Actor>("nobody"))),
            Throws.ArgumentException.With.Message.Contains("actor:nobody"));
        Assert.That(() => file.With(CaseChange.Join(one, one)), Throws.ArgumentException.With.Message.Contains("itself"));
    }

    private static CaseChange JoinOf(CaseRecord keep, CaseRecord other) => (keep, other) switch
    {
        (Event a, Event b) => CaseChange.Join(a.Id, b.Id),
        (Actor a, Actor b) => CaseChange.Join(a.Id, b.Id),
        (Source a, Source b) => CaseChange.Join(a.Id, b.Id),
        (Report a, Report b) => CaseChange.Join(a.Id, b.Id),
        (Proposition a, Proposition b) => CaseChange.Join(a.Id, b.Id),
        (Question a, Question b) => CaseChange.Join(a.Id, b.Id),
        (Hypothesis a, Hypothesis b) => CaseChange.Join(a.Id, b.Id),
        (Claim a, Claim b) => CaseChange.Join(a.Id, b.Id),
        (Evidence a, Evidence b) => CaseChange.Join(a.Id, b.Id),
        (Implication a, Implication b) => CaseChange.Join(a.Id, b.Id),
        (Interest a, Interest b) => CaseChange.Join(a.Id, b.Id),
        (Indicator a, Indicator b) => CaseChange.Join(a.Id, b.Id),
        (Judgement a, Judgement b) => CaseChange.Join(a.Id, b.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(keep)),
    };
}
