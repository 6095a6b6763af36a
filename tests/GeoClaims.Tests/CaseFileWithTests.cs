namespace GeoClaims.Tests;

internal sealed class CaseFileWithTests
{
    private readonly Bridge _bridge = new();
    private CaseFile _file = null!;

    [SetUp]
    public void Build() => _file = _bridge.Build();

    [Test]
    public void A_change_says_what_it_puts_or_removes()
    {
        var actor = new Actor { Id = new("ann"), Name = "Ann" };

        using (Assert.EnterMultipleScope())
        {
            Assert.That((CaseChange.Put(actor).Record, CaseChange.Put(actor).Key), Is.EqualTo(((CaseRecord?)actor, "actor:ann")));
            Assert.That((CaseChange.Remove(actor.Id).Record, CaseChange.Remove(actor.Id).Key),
                Is.EqualTo(((CaseRecord?)null, "actor:ann")));
            Assert.That((CaseChange.Title("A").Record, CaseChange.Title("A").Key), Is.EqualTo(((CaseRecord?)null, (string?)null)));
        }
    }

    [Test]
    public void Put_adds_a_record_or_replaces_the_one_of_the_same_id()
    {
        var changed = _file.With(
            CaseChange.Put(new Actor { Id = new("port"), Name = "Port authority" }),
            CaseChange.Put(_file.Get(_bridge.City) with { Name = "City Hall" }));

        Assert.That(changed.Actors.Select(a => a.Name), Is.EqualTo(new[] { "City Hall", "Dockers' union", "Port authority" }));
        Assert.That(_file.Get(_bridge.City).Name, Is.EqualTo("City government"), "The case itself stays as it is.");
        Assert.That(changed.Get(_bridge.Union), Is.SameAs(_file.Get(_bridge.Union)));
    }

    [Test]
    public void Put_replaces_the_assessment_of_the_same_item_hypothesis_and_analyst()
    {
        var changed = _file.With(CaseChange.Put(_file.Assessments[0] with { Because = "on second thoughts" }));

        Assert.That(changed.Assessments, Has.Count.EqualTo(4));
        Assert.That(changed.Assessments[0].Because, Is.EqualTo("on second thoughts"));
    }

    [Test]
    public void Remove_takes_a_record_out()
    {
        var changed = _file.With(CaseChange.Remove(_bridge.Denial), CaseChange.Remove(_bridge.Pier, _bridge.Ship, "Ann"));

        Assert.That(changed.Claims.Select(c => c.Id), Is.EqualTo(new[] { _bridge.Accusation }));
        Assert.That(changed.Assessments.Where(a => a.Item == _bridge.Pier).Select(a => a.Hypothesis), Is.EqualTo(new[] { _bridge.Rust }));
    }

    [Test]
    public void Remove_of_what_the_case_does_not_hold_changes_nothing()
        => Assert.That(_file.With(CaseChange.Remove(new Id<Claim>("nothing")), CaseChange.Remove(_bridge.Pier, _bridge.Ship, "Bob")),
            Is.EqualTo(_file));

    [Test]
    public void Remove_by_an_id_of_another_kind_changes_nothing()
        => Assert.That(_file.With(CaseChange.Remove(new Id<Actor>(_bridge.Denial.Value))), Is.EqualTo(_file));

    [Test]
    public void Title_handling_and_zone_can_be_changed()
    {
        var changed =
            _file.With(CaseChange.Title("Pier 3"), CaseChange.Handling("TLP:RED"), CaseChange.Zone(ClockZone.Of("Europe/Moscow")));

        Assert.That((changed.Title, changed.Handling, changed.Zone.Id), Is.EqualTo(("Pier 3", "TLP:RED", "Europe/Moscow")));
        Assert.That(changed.With(CaseChange.Handling(null)).Handling, Is.Null);
        Assert.That(changed.Records(), Is.EqualTo(_file.Records()));
    }

    [Test]
    public void Changes_are_applied_in_order_and_none_at_all_is_fine()
    {
        var put = CaseChange.Put(new Actor { Id = new("port"), Name = "Port authority" });
        var remove = CaseChange.Remove(new Id<Actor>("port"));

        Assert.That(_file.With(put, remove), Is.EqualTo(_file));
        Assert.That(_file.With(remove, put).Actors, Has.Count.EqualTo(3));
        Assert.That(_file.With(CaseChange.Title("One"), CaseChange.Title("Two")).Title, Is.EqualTo("Two"));
        Assert.That(_file.With(), Is.EqualTo(_file));
    }

    [Test]
    public void Removing_a_record_that_others_name_is_refused_with_all_that_would_break()
    {
        var report = Expect.Refusal(() => _file.With(CaseChange.Remove(_bridge.Pier)));

        Assert.That(report.Findings.Select(f => f.Code), Is.All.EqualTo("GC102"));
        Expect.Finding(report, "GC102", "assessment[ev:pier|h:rust|Ann].item");
        Expect.Finding(report, "GC102", "assessment[ev:pier|h:ship|Ann].item");
    }

    [Test]
    public void Removing_a_record_together_with_what_names_it_is_fine()
        => Assert.That(_file.With(CaseChange.Remove(_bridge.Bearings), CaseChange.Remove(_bridge.Bearings, _bridge.Rust, "Ann"),
            CaseChange.Remove(_bridge.Bearings, _bridge.Other, "Ann")).Evidence.Select(e => e.Id), Is.EqualTo(new[] { _bridge.Pier }));

    [Test]
    public void Putting_a_record_that_names_nothing_known_is_refused()
    {
        var report = Expect.Refusal(() => _file.With(CaseChange.Put(_file.Get(_bridge.Denial) with { Claimant = new("nobody") })));

        Expect.Finding(report, "GC102", "claim[claim:denial].claimant");
    }

    [Test]
    public void What_is_only_a_finding_can_be_put()
    {
        var changed = _file.With(CaseChange.Put(_file.Get(_bridge.Pier) with { Citations = [] }));

        Expect.Finding(changed.Validate(), "GC202", "evidence[ev:pier].citations");
    }

    [Test]
    public void Null_is_misuse()
    {
        Assert.That(() => _file.With((IEnumerable<CaseChange>)null!), Throws.ArgumentNullException);
        Assert.That(() => CaseChange.Put(null!), Throws.ArgumentNullException);
        Assert.That(() => CaseChange.Title(null!), Throws.ArgumentNullException);
        Assert.That(() => CaseChange.Zone(null!), Throws.ArgumentNullException);
        Assert.That(() => CaseChange.Remove(_bridge.Pier, _bridge.Ship, null!), Throws.ArgumentNullException);
    }
}
