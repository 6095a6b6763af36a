namespace GeoClaims.Tests;

internal sealed class MergeTests
{
    private readonly Bridge _bridge = new();
    private CaseFile _base = null!;

    private Evidence Pier => _base.Get(_bridge.Pier);

    [SetUp]
    public void Build() => _base = _bridge.Build();

    [Test]
    public void Different_records_and_different_fields_of_one_come_together()
    {
        var port = new Actor { Id = new("port"), Name = "Port" };
        var merged = Merge(
            _base.With(CaseChange.Put(Pier with { Credibility = new(3) }), CaseChange.Remove(_bridge.Accusation)),
            _base.With(CaseChange.Put(Pier with { Relevance = Relevance.High }), CaseChange.Put(port), CaseChange.Handling(null)));

        Assert.That(merged.Case, Is.EqualTo(_base.With(CaseChange.Put(Pier with { Credibility = new(3), Relevance = Relevance.High }),
            CaseChange.Remove(_bridge.Accusation), CaseChange.Put(port), CaseChange.Handling(null))));
        Assert.That(merged.ToString(),
            Is.EqualTo("Merged. Against the base: The case itself changed, 1 actor added, 1 claim removed, 1 item of evidence changed."));
    }

    [Test]
    public void Citations_of_both_sides_come_together()
    {
        var merged = Merge(
            _base.With(CaseChange.Put(Pier with { Citations = Pier.Citations.Add(new(_bridge.Story, "paragraph 2")) })),
            _base.With(CaseChange.Put(Pier with { Citations = [Pier.Citations[0] with { Hedge = "allegedly" }] })));

        Assert.That(merged.Case?.Get(_bridge.Pier).Citations,
            Is.EqualTo(new[] { new(_bridge.Story) { Hedge = "allegedly" }, new Citation(_bridge.Story, "paragraph 2") }));
    }

    [Test]
    public void A_field_that_both_changed_is_a_conflict_with_all_three_values()
    {
        var (mine, theirs) = (_base.With(CaseChange.Put(Pier with { Credibility = new(3) })),
            _base.With(CaseChange.Put(Pier with { Credibility = new(1) })));
        var merged = Merge(mine, theirs);
        var conflict = merged.Conflicts.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((merged.Case, merged.Report), Is.EqualTo(((CaseFile?)null, (ValidationReport?)null)), "Nothing is guessed.");
            Assert.That((conflict.Kind, conflict.Path, conflict.Record, conflict.Field, conflict.Element),
                Is.EqualTo((MergeConflictKind.Field, "evidence[ev:pier].credibility", "ev:pier", "credibility", (string?)null)));
            Assert.That((conflict.Base.Text, conflict.Mine.Text, conflict.Theirs.Text), Is.EqualTo(("2", "3", "1")));
            Assert.That((conflict.Base.Record, conflict.Mine.Record, conflict.Theirs.Record),
                Is.EqualTo((Pier, mine.Get(_bridge.Pier), theirs.Get(_bridge.Pier))));
            Assert.That(merged.ToString(),
                Is.EqualTo("1 conflict to decide:\n“Pier 3 shows no impact marks”: credibility was 2; mine says 3, theirs says 1."));
            Assert.That(merged.Take(conflict, MergeSide.Base).Case, Is.EqualTo(_base));
            Assert.That(merged.Take(conflict, MergeSide.Mine).Case, Is.EqualTo(mine));
            Assert.That(merged.Take(conflict, MergeSide.Theirs).Case, Is.EqualTo(theirs));
        }
    }

    [Test]
    public void A_rating_and_a_likelihood_for_one_cell_do_not_come_together_to_both()
    {
        var rating = _base.Assessments.First(a => a.Item == _bridge.Pier && a.Hypothesis == _bridge.Ship);
        var merged = Merge(_base.With(CaseChange.Put(rating with { Consistency = Consistency.I })),
            _base.With(CaseChange.Put(rating with { Consistency = null, Likelihood = new(0.1) })));

        Assert.That(merged.ToString(), Does.EndWith("Ann on “Pier 3 shows no impact marks” × "
            + "“Ship”: judgement was fits very badly; mine says fits badly, theirs says 10%."));
        Assert.That(merged.Resolve(_ =>
            MergeSide.Theirs).Case?.Assessments.Single(a => a.Likelihood == new ProbabilityRange(0.1)).Consistency, Is.Null);
    }

    [Test]
    public void The_same_record_added_by_both_is_no_conflict_and_two_versions_of_it_are()
    {
        var port = new Actor { Id = new("port"), Name = "Port", Aliases = [new("P")] };
        var same = Merge(_base.With(CaseChange.Put(port)), _base.With(CaseChange.Put(port)));
        var versions = Merge(_base.With(CaseChange.Put(port)),
            _base.With(CaseChange.Put(port with { Name = "Port authority", Aliases = [new("PA")] })));

        Assert.That(same.Case?.Get(port.Id), Is.EqualTo(port));
        Assert.That(versions.Conflicts.Single()
            .ToString(), Is.EqualTo("“Port” is added by both: as its name, mine says “Port”, theirs says “Port authority”."));
        Assert.That(versions.Resolve(_ => MergeSide.Mine).Case?.Get(port.Id), Is.EqualTo(port with { Aliases = [new("P"), new("PA")] }));
    }

    [Test]
    public void What_one_removed_and_the_other_changed_is_a_conflict()
    {
        var merged = Merge(_base.With(CaseChange.Remove(_bridge.Denial)),
            _base.With(CaseChange.Put(_base.Get(_bridge.Denial) with { Channel = "radio" })));
        var conflict = merged.Conflicts.Single();

        Assert.That(conflict.ToString(), Is.EqualTo("“Dockers' union denies: A ship struck pier 3 "
            + "(about 2 March 2026)” is removed by mine and changed by theirs: channel none → “radio”."));
        Assert.That((conflict.Kind, conflict.Path, conflict.Base.Text, conflict.Mine.Text, conflict.Theirs.Text),
            Is.EqualTo((MergeConflictKind.Removal, "claim[claim:denial]", "there", "removed", "channel none → “radio”")));
        Assert.That(merged.Take(conflict, MergeSide.Mine).Case, Is.EqualTo(merged.Mine));
        Assert.That(merged.Take(conflict, MergeSide.Theirs).Case, Is.EqualTo(merged.Theirs));
        Assert.That(merged.Take(conflict, MergeSide.Base).Case, Is.EqualTo(_base));
    }

    [Test]
    public void A_new_reference_to_what_the_other_removed_is_a_conflict_and_never_dangles()
    {
        var ground = _base.Get(_bridge.Denial) with { Grounds = [new(_bridge.Bearings)], Channel = "radio" };
        var merged = Merge(WithoutBearings(), _base.With(CaseChange.Put(ground)));
        var conflict = merged.Conflicts.Single();

        Assert.That(conflict.ToString(), Is.EqualTo("“The bearings were renewed a year before” is removed by mine, "
            + "but theirs names it in “Dockers' union denies: A ship struck pier 3 (about 2 March 2026)” (grounds)."));
        Assert.That((conflict.Kind, conflict.Path, conflict.Missing, conflict.Mine.Text,
            conflict.Theirs.Text), Is.EqualTo((MergeConflictKind.Reference, "claim[claim:denial].grounds[ev:bearings]", "ev:bearings",
                "none", "supporting “The bearings were renewed a year before”")));
        Assert.That(merged.Take(conflict, MergeSide.Theirs).Case, Is.EqualTo(_base.With(CaseChange.Put(ground),
            CaseChange.Remove(_bridge.Bearings, _bridge.Rust, "Ann"), CaseChange.Remove(_bridge.Bearings, _bridge.Other, "Ann"))));
        Assert.That(merged.Take(conflict, MergeSide.Mine).Case,
            Is.EqualTo(WithoutBearings().With(CaseChange.Put(ground with { Grounds = [] }))), "Everything else that theirs did stays.");
    }

    [Test]
    public void A_new_record_that_names_what_the_other_removed_goes_with_it_or_keeps_it()
    {
        var rating = new Assessment { Item = _bridge.Bearings, Hypothesis = _bridge.Ship, Analyst = "Bob", Consistency = Consistency.C };
        var merged = Merge(_base.With(CaseChange.Put(rating)), WithoutBearings());

        Assert.That(merged.ToString(),
            Does.Contain("“The bearings were renewed a year before” is removed by theirs, but mine names it in Bob on"));
        Assert.That(merged.Resolve(_ => MergeSide.Theirs).Case, Is.EqualTo(WithoutBearings()));
        Assert.That(merged.Resolve(_ => MergeSide.Mine).Case?.Assessments.Where(a => a.Item == _bridge.Bearings),
            Is.EqualTo(new[] { rating }));
    }

    [Test]
    public void A_reference_deep_inside_an_element_of_a_list_is_found_too()
    {
        var second = new Report { Id = new("second"), Source = _bridge.Herald, Title = "A second look" };
        var start = _base.With(CaseChange.Put(second));
        var check = new Check(CheckKind.Geolocated, "Bob") { Citations = [new(_bridge.Story), new(second.Id)] };
        var merged = CaseFile.Merge(start, _base, start.With(CaseChange.Put(Pier with { Checks = [check], Relevance = Relevance.High })));

        Assert.That(merged.Conflicts.Single().Path, Is.EqualTo("evidence[ev:pier].checks[geolocated by Bob]"));
        Assert.That(merged.Resolve(_ => MergeSide.Theirs).Case, Is.EqualTo(merged.Theirs));
        Assert.That(merged.Resolve(_ => MergeSide.Mine).Case?.Get(_bridge.Pier), Is.EqualTo(Pier with { Relevance = Relevance.High }));
    }

    [Test]
    public void Two_chains_of_custody_of_one_file_are_never_joined()
    {
        var exhibit = new Exhibit { Hash = "sha256:" + new string('0', 64), Size = 1, Name = "photo" };
        var start = _base.With(CaseChange.Put(Pier with { Exhibits = [exhibit] }));
        var merged = CaseFile.Merge(start, HandedTo("Bob"), HandedTo("Eve"));

        Assert.That(merged.Conflicts.Select(c => (c.Kind, c.Field, c.Element)),
            Is.EqualTo(new[] { (MergeConflictKind.Field, "exhibits", exhibit.Hash) }));

        CaseFile HandedTo(string holder)
            => start.With(CaseChange.Put(Pier with { Exhibits =
                [exhibit with { Transfers = [new("Ann", holder, EdtfTime.Parse("2026-03-03")) { Seal = $"to {holder}" }] }] }));
    }

    [Test]
    public void What_only_breaks_a_rule_together_is_merged_and_reported()
    {
        var (actor, other) = (_base.Get(_bridge.City), _base.Get(_bridge.Union));
        var merged = Merge(
            _base.With(CaseChange.Put(actor with { Affiliations = [new(AffiliationKind.PartOf, other.Id)] })),
            _base.With(CaseChange.Put(other with { Affiliations = [new(AffiliationKind.PartOf, actor.Id)] })));

        Assert.That(merged.Case, Is.Not.Null);
        Assert.That(merged.Report?.Findings.Select(f => f.Code), Does.Contain("GC203"));
        Expect.NoFinding(merged.Mine.Validate());
        Expect.NoFinding(merged.Theirs.Validate());
    }

    [Test]
    public void Decisions_about_some_conflicts_leave_the_others_open()
    {
        var merged = Merge(
            _base.With(CaseChange.Title("Mine"), CaseChange.Put(Pier with { Credibility = new(3) })),
            _base.With(CaseChange.Title("Theirs"), CaseChange.Put(Pier with { Credibility = new(1) })));
        var half = merged.Resolve(c => c.Record is null ? MergeSide.Theirs : null);

        Assert.That(merged.Conflicts.Select(c => c.Path), Is.EqualTo(new[] { "title", "evidence[ev:pier].credibility" }));
        Assert.That(half.Conflicts, Is.EqualTo(merged.Conflicts.Skip(1)));
        Assert.That(half.Take(half.Conflicts[0], MergeSide.Mine).Case, Is.EqualTo(merged.Mine.With(CaseChange.Title("Theirs"))));
    }

    [Test]
    public void A_long_chain_of_removed_records_can_be_kept_or_let_go()
    {
        const int length = 100_000;
        var chain = Enumerable.Range(0, length)
            .Select(i => new Event { Id = new($"e{i}"), Name = "E", PartOf = i == 0 ? null : new Id<Event>($"e{i - 1}") })
            .ToList();
        var start = CaseFile.Assemble("Chain", ClockZone.Utc, null, chain);
        var theirs = start.With(CaseChange.Put(new Event { Id = new("last"), Name = "Last", PartOf = chain[^1].Id }));
        var merged = CaseFile.Merge(start, CaseFile.Assemble("Chain", ClockZone.Utc, null, []), theirs);

        Assert.That(merged.Conflicts.Single().Path, Is.EqualTo("event[event:last].partOf"));
        Assert.That(merged.Resolve(_ => MergeSide.Theirs).Case, Is.EqualTo(theirs));
        Assert.That(merged.Resolve(_ => MergeSide.Mine).Case?.RecordCount, Is.Zero);
    }

    [Test]
    public void Misuse_is_refused()
    {
        var merged = Merge(_base.With(CaseChange.Title("Mine")), _base.With(CaseChange.Title("Theirs")));
        var conflict = merged.Conflicts.Single();

        Assert.That(() => CaseFile.Merge(null!, _base, _base), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.Merge(_base, null!, _base), Throws.ArgumentNullException);
        Assert.That(() => CaseFile.Merge(_base, _base, null!), Throws.ArgumentNullException);
        Assert.That(() => merged.Take(null!, MergeSide.Mine), Throws.ArgumentNullException);
        Assert.That(() => merged.Take(conflict, (MergeSide)7), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => merged.Resolve(_ => (MergeSide)7), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => merged.Resolve(null!), Throws.ArgumentNullException);
        Assert.That(() => merged.Take(conflict, MergeSide.Mine).Take(conflict, MergeSide.Mine), Throws.ArgumentException);
    }

    private MergeResult Merge(CaseFile mine, CaseFile theirs) => CaseFile.Merge(_base, mine, theirs);

    private CaseFile WithoutBearings() => _base.With(CaseChange.Remove(_bridge.Bearings),
        CaseChange.Remove(_bridge.Bearings, _bridge.Rust, "Ann"), CaseChange.Remove(_bridge.Bearings, _bridge.Other, "Ann"));
}
