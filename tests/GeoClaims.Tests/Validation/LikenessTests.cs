namespace GeoClaims.Tests;

/// <summary>What tells two records of one name apart, and that a cell which is run twice is not passed over.</summary>
internal sealed class LikenessTests
{
    private static readonly string[] Codes = ["GC240", "GC241", "GC244"];

    [Test]
    public void Kinds_tell_a_person_from_a_state_but_not_a_service_from_an_organisation()
    {
        Assert.That(Found(b => { b.Actor("Jordan", ActorKind.State); b.Actor("Jordan", ActorKind.Person); }), Is.Empty);
        Assert.That(Found(b => { b.Actor("Wagner", ActorKind.Group); b.Actor("Wagner", ActorKind.Organisation); }), Has.Length.EqualTo(1));
        Assert.That(Found(b => { b.Actor("Jordan", ActorKind.State); b.Actor("Jordan"); }), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_declared_bond_tells_two_actors_apart([Values] AffiliationKind bond)
        => Assert.That(Found(b =>
        {
            var whole = b.Actor("Islamic State", with: a => a with { Aliases = [new("IS")] });
            b.Actor("IS-K", with: a => a with { Aliases = [new("IS")], Affiliations = [new(bond, whole)] });
        }), Is.Empty);

    [Test]
    public void Parts_of_parts_are_told_from_their_whole()
        => Assert.That(Found(b =>
        {
            var state = b.Actor("Russia", with: a => a with { Aliases = [new("Moscow")] });
            var kremlin = b.Actor("The Kremlin", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, state)] });
            b.Actor("The spokesman", with: a => a
                with { Aliases = [new("Moscow")], Affiliations = [new(AffiliationKind.PartOf, kremlin)] });
        }), Is.Empty);

    [Test]
    public void The_same_office_of_two_states_is_two()
    {
        Assert.That(Found(b => Ministries(b, b.Actor("Russia"), b.Actor("Ukraine"))), Is.Empty);
        Assert.That(Found(b => { var russia = b.Actor("Russia"); Ministries(b, russia, russia); }), Has.Length.EqualTo(1));

        static void Ministries(CaseFileBuilder b, Id<Actor> one, Id<Actor> other)
        {
            foreach (var state in new[] { one, other })
                b.Actor("Ministry of Defence", with: a => a with { Affiliations = [new(AffiliationKind.PartOf, state)] });
        }
    }

    [Test]
    public void Sources_of_two_actors_or_two_clocks_are_two()
    {
        Assert.That(Found(b => { b.Source("The Herald", actor: b.Actor("A")); b.Source("The Herald", actor: b.Actor("B")); }), Is.Empty);
        Assert.That(Found(b => { b.Source("The Herald", actor: b.Actor("A")); b.Source("The Herald"); }), Has.Length.EqualTo(1));
        Assert.That(Found(b =>
        {
            b.Source("The Herald", with: s => s with { Zone = ClockZone.Of("Europe/London") });
            b.Source("The Herald", with: s => s with { Zone = ClockZone.Of("America/New_York") });
        }), Is.Empty);
    }

    [Test]
    public void Events_of_one_name_are_two_where_place_kind_or_whole_says_so()
    {
        Assert.That(Found(b => { b.Event("Explosion", "2024-03-22", "Kyiv"); b.Event("Explosion", "2024-03-22", "Lviv"); }), Is.Empty);
        Assert.That(Found(b => { b.Event("Explosion", "2024-03-22", "Kyiv"); b.Event("Explosion", "2024-03-22", "kyiv"); }),
            Is.EqualTo(new[] { "GC240 event[event:explosion-2].name" }));
        Assert.That(Found(b => { b.Event("Explosion", "2024-03-22", "Kyiv"); b.Event("Explosion", "2024-03-23", "Kyiv"); }),
            Is.EqualTo(new[] { "GC241 event[event:explosion-2].name" }));
        Assert.That(Found(b =>
        {
            var war = b.Event("War");
            b.Event("Strike", "2024-03-22", with: e => e with { PartOf = war });
            b.Event("Strike", "2024-03-23", with: e => e with { PartOf = war });
        }), Is.Empty);
        Assert.That(Found(b => { var raid = b.Event("Raid"); b.Event("Raid", with: e => e with { PartOf = raid }); }), Is.Empty);
    }

    [Test]
    public void Statements_about_other_things_and_words_from_other_reports_are_two()
        => Assert.That(Found(b =>
        {
            var (one, other) = (b.Actor("One"), b.Actor("Other"));
            b.Proposition("He knew of it", with: p => p with { About = [Subject.Of(one)] });
            b.Proposition("He knew of it", with: p => p with { About = [Subject.Of(other)] });
            var herald = b.Source("Herald");
            b.Evidence("It burnt", b.Report(herald, "News", "2024-03-22"));
            b.Evidence("It burnt", b.Report(herald, "News", "2024-03-23"));
            var burnt = b.Proposition("It burnt down");
            b.Claim(one, Stance.Asserts, burnt, "2024-03-22");
            b.Claim(one, Stance.Asserts, burnt, "2024-03-23");
        }), Is.Empty);

    [Test]
    public void A_cell_that_is_run_twice_is_found_record_by_record()
    {
        var found = Found(b =>
        {
            for (var i = 0; i < 2; i++)
            {
                var kremlin = b.Actor("Kremlin");
                var report = b.Report(b.Source("Herald", actor: kremlin), "News", "2024-03-22");
                b.Event("Fire", "2024-03-22");
                b.Claim(kremlin, Stance.Asserts, b.Proposition("It burnt"), "2024-03-22");
                b.Evidence("Smoke", report);
            }
        });
        // What hangs on the second Kremlin is found once the two are joined.
        Assert.That(found, Is.SupersetOf(new[]
        {
            "GC240 actor[actor:kremlin-2].name", "GC240 event[event:fire-2].name", "GC240 proposition[prop:it-burnt-2].statement",
        }));
    }

    [Test]
    public void The_join_that_a_finding_offers_mends_it()
    {
        var b = new CaseFileBuilder("Join");
        b.Actor("ISIS");
        b.Actor("ІSIS");
        var file = b.Build();
        Expect.Finding(file.Validate(), "GC240");

        var joined = file.With(CaseChange.Join(new Id<Actor>("actor:isis"), new Id<Actor>("actor:іsis")));

        Expect.NoFinding(joined.Validate());
        Assert.That(joined.Get(new Id<Actor>("isis")).Aliases.Single().Text, Is.EqualTo("ІSIS"));
    }

    [Test, CancelAfter(20_000)]
    public void A_name_that_all_bear_takes_no_long_time(CancellationToken token)
    {
        var b = new CaseFileBuilder("Many");
        for (var i = 0; i < 20_000; i++)
            b.Add(new Actor { Id = new($"a{i}"), Name = "Ministry", Affiliations = [new(AffiliationKind.CloseTo, new($"a{i / 2}"))] });
        Assert.That(b.Build().RecordCount, Is.EqualTo(20_000));
        Assert.That(token.IsCancellationRequested, Is.False);
    }

    private static string[] Found(Action<CaseFileBuilder> write)
    {
        var b = new CaseFileBuilder("Likeness");
        write(b);
        b.TryBuild(out _, out var report);
        Expect.NoError(report);
        return [.. report.Findings.Where(f => Codes.Contains(f.Code)).Select(f => $"{f.Code} {f.Path}")];
    }
}
