using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>The attack on Crocus City Hall as it was known day by day; the dates are those of the notes behind the sample.</summary>
internal sealed class CrocusAsOfTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();
    private static readonly CaseFile Saturday = Crocus.AsOf("2024-03-23T12:00Z");

    [TestCase("is-claims", "2024-03-22")]
    [TestCase("officials-confirm", "2024-03-22")]
    [TestCase("gur-accuses", "2024-03-22")]
    [TestCase("putin-ukraine", "2024-03-23")]
    [TestCase("kyiv-denies", "2024-03-23")]
    [TestCase("dead-40", "2024-03-22")]
    [TestCase("dead-133", "2024-03-23")]
    [TestCase("dead-137", "2024-03-25")]
    [TestCase("putin-concedes", "2024-03-25")]
    [TestCase("bortnikov-ukraine", "2024-03-26")]
    public void A_claim_is_there_from_its_day_on(string id, string day)
    {
        var claim = new Id<Claim>(id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.AsOf(day).Find(claim), Is.Not.Null);
            Assert.That(Crocus.AsOf($"{day}T23:58").Find(claim), Is.Null, "by the latest bound, a day is known at its end");
            Assert.That(Crocus.AsOf($"{day}T23:58", KnownBound.Earliest).Find(claim), Is.Not.Null);
        }
    }

    [Test]
    public void On_Saturday_noon_Islamic_State_has_claimed_the_attack_and_Putin_has_conceded_nothing()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Saturday.Find(new Id<Claim>("is-claims")), Is.Not.Null);
            Assert.That(Saturday.Get(new Id<Evidence>("is-claims")).Claims, Has.Count.EqualTo(1));
            Assert.That(Saturday.Find(new Id<Claim>("putin-concedes")), Is.Null);
            Assert.That(Saturday.Find(new Id<Evidence>("putin-concedes")), Is.Null);
            Assert.That(Saturday.Assessments.Where(a => a.Item == new Id<Evidence>("putin-concedes")), Is.Empty);
            Assert.That(Saturday.Reports.Select(r => r.Published!.Text), Is.All.LessThan("2024-03-23")
                .Using((IComparer<string>)StringComparer.Ordinal));
        }
    }

    [Test]
    public void A_later_resolution_of_the_blame_question_is_not_known_then()
    {
        var settled = Crocus.Get(CrocusCase.Blame)
            with { Resolution = new(new("blame-kyiv"), EdtfTime.Parse("2024-04-25"), "made up for this test") };
        var file = Crocus.With(CaseChange.Put(settled));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.AsOf("2024-03-23T12:00Z").Get(CrocusCase.Blame), Is.EqualTo(Crocus.Get(CrocusCase.Blame)));
            Assert.That(file.AsOf("2024-04-25").Get(CrocusCase.Blame), Is.SameAs(settled));
        }
    }

    [Test]
    public void Both_questions_are_asked_with_all_their_answers_on_every_day()
    {
        var before = Crocus.AsOf("2024-01-01");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before.Hypotheses, Is.EqualTo(Crocus.Hypotheses));
            Assert.That(before.Questions, Is.EqualTo(Crocus.Questions));
            Assert.That(before.Evidence, Is.Empty);
            Assert.That(before.Evaluate(CrocusCase.Who).Estimates, Has.Count.EqualTo(Crocus.Evaluate(CrocusCase.Who).Estimates.Count));
        }
    }

    [Test]
    public void Putins_insinuation_rests_on_its_first_making_until_he_repeats_it()
    {
        var item = new Id<Evidence>("putin-ukraine");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.AsOf("2024-03-23").Get(item).Claims.Select(c => c.Value), Is.EqualTo(new[] { "claim:putin-ukraine" }));
            Assert.That(Crocus.AsOf("2024-03-25").Get(item).Claims, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void That_the_right_men_were_held_is_assumed_as_soon_as_an_item_rests_on_it()
    {
        var (men, passports) = (new Id<Evidence>("right-men"), new Id<Evidence>("tajik-passports"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.WhyKnown(men).By!.Key,
                Is.AnyOf("ev:caught-at-khatsun", "ev:caught-at-teply", "ev:tajik-passports", "ev:towards-ukraine"));
            Assert.That(Crocus.AsOf("2024-03-23").Get(passports).DependsOn, Is.EqualTo(new[] { men }.ToValueList()));
            Assert.That(Crocus.AsOf("2024-03-22").Find(men), Is.Null);
        }
    }

    [Test]
    public void A_proposition_about_the_claims_waits_for_the_first_of_them()
    {
        var supported = new Id<Proposition>("well-supported");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.WhyKnown(supported).By!.Key, Is.EqualTo("claim:is-claims"));
            Assert.That(Crocus.AsOf("2024-03-21").Find(supported), Is.Null);
        }
    }

    [Test]
    public void On_the_last_day_everything_is_known()
    {
        var last = Crocus.AsOf("2024-03-26");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(last, Is.EqualTo(Crocus));
            Assert.That(last.Knowledge!.Undated.Where(key => !key.StartsWith("report:", StringComparison.Ordinal)), Is.Empty,
                "every event, claim and item has a date");
        }
    }
}
