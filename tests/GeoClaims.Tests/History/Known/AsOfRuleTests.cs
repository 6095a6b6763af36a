using NodaTime;

namespace GeoClaims.Tests;

/// <summary>The rules by which something is known, one after the other.</summary>
internal sealed class AsOfRuleTests
{
    [Test]
    public void A_report_is_known_since_it_was_published_however_late_it_was_read()
    {
        var file = Dated.Case(new Report { Id =
            new("late"), Source = new("s"), Title = "Late", Published = Dated.Day(2), Accessed = EdtfTime.Parse("2027") });

        Assert.That(file.FirstDay("report:late"), Is.EqualTo(2));
    }

    [Test]
    public void A_record_is_known_since_its_earliest_report()
        => Assert.That(Dated.Case(Dated.Claim("c", 5, 3, 4)).FirstDay("claim:c"), Is.EqualTo(3));

    [TestCase(1), TestCase(5)]
    public void A_stated_time_goes_before_reports(int stated)
        => Assert.That(Dated.Case(Dated.Claim("c", 3) with { KnownFrom = Dated.Day(stated) }).FirstDay("claim:c"), Is.EqualTo(stated));

    [Test]
    public void A_report_from_before_it_was_made_does_not_tell_of_it()
        => Assert.That(Dated.Case(Dated.Claim("c", 1, 6) with { Made = Dated.Day(4) }).FirstDay("claim:c"), Is.EqualTo(6));

    [Test]
    public void Without_a_report_that_could_tell_of_it_a_record_is_known_since_it_happened()
    {
        var file = Dated.Case(
            Dated.Claim("claim", 1, 0) with { Made = Dated.Day(4) },
            Dated.Item("item") with { Observed = Dated.Day(5) },
            Dated.Item("nothing-found") with { Kind = EvidenceKind.Absence, Search = new("Ann", "the harbour", Dated.Day(6)) },
            new Event { Id = new("event"), Name = "E", Time = Dated.Day(7) });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("claim:claim"), Is.EqualTo(4));
            Assert.That(file.FirstDay("ev:item"), Is.EqualTo(5));
            Assert.That(file.FirstDay("ev:nothing-found"), Is.EqualTo(6));
            Assert.That(file.FirstDay("event:event"), Is.EqualTo(7));
        }
    }

    [Test]
    public void What_nothing_dates_is_known_throughout_and_named()
    {
        var then = Dated.Case(Dated.Claim("c", 0), Dated.Item("e", 0), new Event { Id = new("e"), Name = "E" }).AsOf("1000");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.Claims, Has.Count.EqualTo(1));
            Assert.That(then.Knowledge!.Undated, Is.EqualTo(new[] { "event:e", "report:r0", "claim:c", "ev:e" }.ToValueList()));
        }
    }

    [Test]
    public void The_frame_stands_throughout_and_so_does_what_the_analyst_adds_without_a_report()
    {
        var file = Dated.Case(
            new Interest { Id = new("own"), Actor = Dated.Actor, Proposition = Dated.Proposition, Direction = InterestDirection.Gains },
            new Implication { Id = new("own"), From = [Dated.Proposition], To = Dated.Proposition },
            Dated.Item("own") with { Kind = EvidenceKind.Assumption });
        var then = file.AsOf("1000");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.Records().Select(r => r.Key),
                Is.EqualTo(new[] { "actor:a", "source:s", "report:r0", "prop:p", "q:q", "h:h", "ev:own", "implies:own", "interest:own" }));
            Assert.That(then.Knowledge!.Undated, Is.EqualTo(new[] { "report:r0" }.ToValueList()));
        }
    }

    [Test]
    public void An_interest_or_implication_that_somebody_reports_is_known_since_then()
    {
        var file = Dated.Case(
            new Interest { Id = new("i"), Actor =
                Dated.Actor, Proposition = Dated.Proposition, Direction = InterestDirection.Gains, Citations = [Dated.In(2)] },
            new Implication { Id = new("i"), From = [Dated.Proposition], To = Dated.Proposition, Citations = [Dated.In(3)] });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("interest:i"), Is.EqualTo(2));
            Assert.That(file.FirstDay("implies:i"), Is.EqualTo(3));
        }
    }

    [Test]
    public void That_claims_were_made_is_not_known_before_the_first_of_them()
    {
        var file = Dated.Case(Dated.Claim("one", 5), Dated.Claim("two", 3),
            Dated.Item("act", 1) with { Kind = EvidenceKind.ClaimMade, Claims = [new("one"), new("two")] }, Dated.Assessment("act"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("ev:act"), Is.EqualTo(3));
            Assert.That(file.FirstDay("ev:act|h:h|Ann"), Is.EqualTo(3));
            Assert.That(file.AsOf(Dated.Text(4))
                .Get(new Id<Evidence>("act")).Claims, Is.EqualTo(new[] { new Id<Claim>("two") }.ToValueList()));
        }
    }

    [Test]
    public void A_proposition_about_claims_waits_for_the_first_and_all_that_stands_on_it_with_it()
    {
        var about = new Id<Proposition>("about");
        var file =
            Dated.Case(Dated.Claim("c", 4), new Proposition { Id = about, Statement = "The claim is false", AboutClaims = [new("c")] },
            Dated.Claim("on-it", 1) with { Proposition = about }, new Hypothesis { Id = new("on-it"), Name = "X", Proposition = about },
            new Interest { Id = new("on-it"), Actor = Dated.Actor, Proposition = about, Direction = InterestDirection.Gains },
            new Implication { Id = new("on-it"), From = [Dated.Proposition, about], To = Dated.Proposition },
            new Question { Id = Dated.Question, Text =
                "Q?", Hypotheses = [new("on-it"), Dated.Hypothesis], Resolution = new(new("on-it"), Dated.Day(1), "a slip") });
        using (Assert.EnterMultipleScope())
        {
            foreach (var key in new[] { "prop:about", "claim:on-it", "h:on-it", "interest:on-it", "implies:on-it" })
                Assert.That(file.FirstDay(key), Is.EqualTo(4), key);
            Assert.That(file.AsOf(Dated.Text(3)).Get(Dated.Question).Hypotheses, Is.EqualTo(new[] { Dated.Hypothesis }.ToValueList()));
            Assert.That(file.AsOf(Dated.Text(3))
                .Get(Dated.Question).Resolution, Is.Null, "nobody could settle it with an answer that nobody had");
        }
    }

    [Test]
    public void Claims_that_are_about_each_other_hold_each_other_up_for_as_long_as_their_own_times_allow()
    {
        var file = Dated.Case(
            new Proposition { Id = new("one"), Statement = "The other lies", AboutClaims = [new("two")] }, Dated.Claim("one", 2)
                with { Proposition = new("one") },
            new Proposition { Id = new("two"), Statement = "The other lies", AboutClaims = [new("one")] }, Dated.Claim("two", 5)
                with { Proposition = new("two") });

        Assert.That(new[] { "claim:one", "claim:two", "prop:one", "prop:two" }.Select(key => file.FirstDay(key)), Is.All.EqualTo(5));
    }

    [Test]
    public void An_assumption_is_there_as_soon_as_an_item_rests_on_it()
    {
        var assumption = Dated.Item("assumption", 7) with { Kind = EvidenceKind.Assumption };
        var file = Dated.Case(assumption, Dated.Item("early", 3) with { DependsOn = [new("assumption")] },
            Dated.Item("late", 5) with { DependsOn = [new("assumption")] }, Dated.Assessment("assumption"));
        var then = file.AsOf(Dated.Text(3));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("ev:assumption"), Is.EqualTo(3));
            Assert.That(file.FirstDay("ev:assumption|h:h|Ann"), Is.EqualTo(3));
            Assert.That(then.Get(new Id<Evidence>("early")).DependsOn, Has.Count.EqualTo(1), "so it is not trusted more than it is today");
            Assert.That(then.Get(assumption.Id).Citations, Is.Empty);
        }
    }

    [Test]
    public void An_assumption_with_a_stated_time_keeps_it()
    {
        var file = Dated.Case(Dated.Item("assumption") with { Kind = EvidenceKind.Assumption, KnownFrom = Dated.Day(7) },
            Dated.Item("early", 3) with { DependsOn = [new("assumption")] });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("ev:assumption"), Is.EqualTo(7));
            Assert.That(file.AsOf(Dated.Text(3)).Get(new Id<Evidence>("early")).DependsOn, Is.Empty);
        }
    }

    [Test]
    public void Assumptions_that_rest_on_one_another_only_stand_throughout()
    {
        var file = Dated.Case(Dated.Item("one") with { Kind = EvidenceKind.Assumption, DependsOn = [new("two")] },
            Dated.Item("two") with { Kind = EvidenceKind.Assumption, DependsOn = [new("one")] });

        Assert.That(file.AsOf("1000").Evidence, Has.Count.EqualTo(2));
    }

    [TestCase(null, 3), TestCase(2, 3), TestCase(5, 5)]
    public void An_assessment_stands_from_its_start_but_not_before_its_item(int? since, int expected)
    {
        var file = Dated.Case(Dated.Item("e", 3), Dated.Assessment("e") with { Since = since is { } day ? Dated.Day(day) : null });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.FirstDay("ev:e|h:h|Ann"), Is.EqualTo(expected));
            Assert.That(file.AsOf(Dated.Text(9)).Knowledge!.JudgedToday, Is.EqualTo(since is null ? 1 : 0));
        }
    }

    [Test]
    public void A_question_is_open_until_it_is_settled_and_the_settling_is_reported()
    {
        var settled = new Question { Id =
            Dated.Question, Text = "Q?", Hypotheses = [Dated.Hypothesis], Resolution = new(Dated.Hypothesis, Dated.Day(4), "a verdict") };
        var reported = settled
            with { Resolution = new(Dated.Hypothesis, Dated.Day(4), "a verdict") { Citations = [Dated.In(1), Dated.In(6), Dated.In(8)] } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Dated.Case(settled).AsOf(Dated.Text(3)).Questions[0].Resolution, Is.Null);
            Assert.That(Dated.Case(settled).AsOf(Dated.Text(4)).Questions[0], Is.EqualTo(settled));
            Assert.That(Dated.Case(reported).AsOf(Dated.Text(5)).Questions[0].Resolution, Is.Null);
            Assert.That(Dated.Case(reported)
                .AsOf(Dated.Text(6)).Questions[0].Resolution!.Citations, Is.EqualTo(new[] { Dated.In(1), Dated.In(6) }.ToValueList()));
        }
    }

    [Test]
    public void An_indicator_stands_throughout_and_before_its_status_is_known_nobody_has_looked()
    {
        var reported = new Indicator { Id = new("i"), Hypothesis =
            Dated.Hypothesis, Text = "Smoke", Status = IndicatorStatus.Seen, Citations = [Dated.In(3), Dated.In(5)] };
        var stated = reported with { KnownFrom = Dated.Day(2) };
        var unseen = reported with { Status = IndicatorStatus.NotLookedFor, Citations = [] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Dated.Case(reported).AsOf(Dated.Text(2)).Indicators[0], Is.EqualTo(unseen));
            Assert.That(Dated.Case(reported).AsOf(Dated.Text(3)).Indicators[0], Is.EqualTo(reported with { Citations = [Dated.In(3)] }));
            Assert.That(Dated.Case(stated).AsOf(Dated.Text(1)).Indicators[0], Is.EqualTo(unseen));
            Assert.That(Dated.Case(stated).AsOf(Dated.Text(2)).Indicators[0], Is.EqualTo(stated with { Citations = [] }));
            Assert.That(Dated.Case(unseen).AsOf("1000").Indicators[0], Is.EqualTo(unseen));
        }
    }

    [Test]
    public void An_affiliation_is_known_since_it_began_however_long_it_lasted()
    {
        Affiliation always = new(AffiliationKind.PartOf, Dated.Actor), spell =
            new(AffiliationKind.CloseTo, Dated.Actor, EdtfTime.Parse("2026-03-02/2026-03-08"));
        var file = Dated.Case(new Actor { Id = new("b"), Name = "B", Affiliations = [spell, always] });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.AsOf(Dated.Text(1)).Actors[1].Affiliations, Is.EqualTo(new[] { always }.ToValueList()));
            Assert.That(file.AsOf(Dated.Text(2)).Actors[1].Affiliations, Has.Count.EqualTo(2));
            Assert.That(file.AsOf(Dated.Text(9)).Actors[1].Affiliations, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void Exhibits_transfers_and_checks_are_known_since_they_were_made()
    {
        var early = new Exhibit { Hash = "sha256:00", Size = 1, Captured = Dated.Day(1), CapturedBy = "Ann" }.HandOver("Bob", Dated.Day(3));
        var late = new Exhibit { Hash = "sha256:01", Size = 1, Captured = Dated.Day(3) };
        var undated = new Exhibit { Hash = "sha256:02", Size = 1 };
        var check = new Check(CheckKind.Geolocated, "Ann", Dated.Day(3), CheckResult.Confirmed);
        var file = Dated.Case(
            Dated.Item("e", 1) with { Exhibits = [early, late, undated], Checks = [check] },
            new Report { Id = new("shown"), Source = new("s"), Title = "S", Published = Dated.Day(1), Exhibits = [late] });
        var (before, then) = (file.AsOf(Dated.Text(2)), file.AsOf(Dated.Text(3)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.Get(new Id<Evidence>("e")).Exhibits,
                Is.EqualTo(new[] { early with { Transfers = [] }, undated }.ToValueList()));
            Assert.That(before.Get(new Id<Evidence>("e")).Checks, Is.Empty);
            Assert.That(before.Get(new Id<Report>("shown")).Exhibits, Is.Empty);
            Assert.That(then.Get(new Id<Evidence>("e")), Is.SameAs(file.Get(new Id<Evidence>("e"))));
        }
    }

    [Test]
    public void Links_to_what_was_not_known_yet_are_trimmed()
    {
        var file = Dated.Case(
            Dated.Item("late", 5), Dated.Claim("late", 5), new Event { Id = new("late"), Name = "E", Citations = [Dated.In(5)] },
            Dated.Claim("c", 2, 5) with { Grounds = [new(new("late"))], Revises = new("late") },
            Dated.Item("e", 2, 5) with { Restates = [new("late")], DependsOn = [new("late")] },
            new Event { Id = new("e"), Name =
                "E", PartOf = new("late"), Citations = [Dated.In(2), Dated.In(5)], Participants = [new(Dated.Actor, "host")] },
            new Report { Id =
                new("derived"), Source = new("s"), Title = "D", Published = Dated.Day(2), DerivedFrom = [new("r1"), new("r5")] },
            new Proposition { Id = new("about"), Statement =
                "X", About = [Subject.Of(new Id<Event>("late")), Subject.Of(Dated.Actor)], Parent = Dated.Proposition });
        var then = file.AsOf(Dated.Text(2));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(then.Get(new Id<Claim>("c")), Is.EqualTo(Dated.Claim("c", 2)));
            Assert.That(then.Get(new Id<Evidence>("e")), Is.EqualTo(Dated.Item("e", 2)));
            Assert.That(then.Get(new Id<Event>("e")),
                Is.EqualTo(new Event { Id = new("e"), Name = "E", Citations = [Dated.In(2)], Participants = [new(Dated.Actor, "host")] }));
            Assert.That(then.Get(new Id<Report>("derived")).DerivedFrom, Is.EqualTo(new[] { new Id<Report>("r1") }.ToValueList()));
            Assert.That(then.Get(new Id<Proposition>("about")).About, Is.EqualTo(new[] { Subject.Of(Dated.Actor) }.ToValueList()));
            Assert.That(then.Get(new Id<Proposition>("about")).Parent, Is.EqualTo(Dated.Proposition));
        }
    }

    [TestCase("2026-03-02/2026-03-05", 5), TestCase("2026-03-03/..", 3), TestCase("2026-03-03/", 3), TestCase("/2026-03-04", 4),
        TestCase("[2026-03-02,2026-03-06]", 6), TestCase("[2026-03-02..]", 10)]
    public void Of_an_uncertain_time_the_last_day_counts_by_default(string known, int expected)
        => Assert.That(Dated.Case(Dated.Claim("c") with { KnownFrom = EdtfTime.Parse(known) }).FirstDay("claim:c"), Is.EqualTo(expected));

    [TestCase("2026-03-02/2026-03-05", 2), TestCase("2026-03-03/..", 3), TestCase("/2026-03-04", 0), TestCase("[2026-03-02,2026-03-06]", 2)]
    public void By_the_earliest_bound_it_is_the_first(string known, int expected)
        => Assert.That(Dated.Case(Dated.Claim("c") with { KnownFrom = EdtfTime.Parse(known) })
            .FirstDay("claim:c", KnownBound.Earliest), Is.EqualTo(expected));

    [Test]
    public void Even_by_the_earliest_bound_nothing_is_known_before_it_happened()
    {
        var made = EdtfTime.Parse("2026-03-03T20:40Z");
        var file = Dated.Case(Dated.Claim("stated")
            with { Made = made, KnownFrom = Dated.Day(3) }, Dated.Claim("reported", 3) with { Made = made });
        var just = Instant.FromUtc(2026, 3, 3, 20, 40);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.AsOf(just - Duration.Epsilon, KnownBound.Earliest).Claims, Is.Empty);
            Assert.That(file.AsOf(just, KnownBound.Earliest).Claims, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void A_time_stated_before_it_happened_is_taken_as_stated()
        => Assert.That(Dated.Case(Dated.Claim("c") with { Made = Dated.Day(5), KnownFrom = Dated.Day(2) })
            .FirstDay("claim:c", KnownBound.Earliest), Is.EqualTo(2));
}
