namespace GeoClaims.Tests;

internal sealed class SupportStandingTests
{
    [Test]
    public void A_later_claim_replaces_an_earlier_one_of_the_same_claimant()
    {
        var support = Of((Stance.Asserts, "2026-03-01", null), (Stance.Denies, "2026-03-03", null));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Replaced.Select(c => c.Id.Value), Is.EqualTo(new[] { "claim:c0" }));
            Assert.That(support.Probability.Value, Is.EqualTo(.075).Within(1e-12));
            Assert.That(support.Sentences.Select(s => s.Text),
                Has.Member("1 earlier claim no longer counts, since its claimant has spoken again."));
        }
    }

    [Test]
    public void Claims_of_which_neither_is_clearly_later_both_stand_and_are_averaged()
    {
        var overlapping = Of((Stance.Asserts, "2026-03", null), (Stance.Denies, "2026-03-03", null));
        var undated = Of((Stance.Asserts, "2026-03-01", null), (Stance.Denies, null, null));
        Opinions.Is(overlapping.Opinion, Share, Share, 1 - 2 * Share);
        Opinions.Is(undated.Opinion, Share, Share, 1 - 2 * Share);
    }

    [TestCase(null)]
    [TestCase("2026-03-05")]
    [TestCase("2026-03")]
    public void A_claim_that_revises_another_replaces_it_where_the_times_do_not_say_otherwise(string? made)
        => Assert.That(Of((Stance.Asserts, "2026-03-05", null), (Stance.Denies, made, "c0")).Replaced.Select(c => c.Id.Value),
            Is.EqualTo(new[] { "claim:c0" }));

    [Test]
    public void Nothing_revises_what_was_surely_said_later()
        => Assert.That(Of((Stance.Asserts, "2026-03-05", null), (Stance.Denies, "2026-03-01", "c0")).Replaced.Select(c => c.Id.Value),
            Is.EqualTo(new[] { "claim:c1" }));

    [Test]
    public void A_revision_of_a_revision_replaces_both()
        => Assert.That(Of((Stance.Asserts, null, null), (Stance.Denies, null, "c0"),
            (Stance.Concedes, null, "c1")).Replaced.Select(c => c.Id.Value), Is.EqualTo(new[] { "claim:c0", "claim:c1" }));

    [Test]
    public void What_moved_on_to_another_proposition_no_longer_stands_here()
    {
        var w = new Witnesses();
        var city = w.Witness("City");
        var first = w.Builder.Claim(city, Stance.Asserts, w.Struck, reportedIn: Witnesses.BulletinOf("City"));
        w.Builder.Claim(city, Stance.Asserts, w.Builder.Proposition("A ship struck pier 4"), reportedIn: Witnesses.BulletinOf("City"),
            with: c => c with { Revises = first });
        var support = w.Support();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(support.Opinion.IsVacuous);
            Assert.That(support.Sentences[0].Text, Is.EqualTo("Nobody speaks for it or against it any more."));
        }
    }

    [TestCase(null, true)]
    [TestCase("2026-03-01", true)]
    [TestCase("2026-03-02", true)]
    [TestCase("2026-03-03", false)]
    public void A_retraction_takes_back_what_was_not_said_after_it(string? made, bool isTakenBack)
    {
        var support = Of((Stance.Asserts, made, null), (Stance.Retracts, "2026-03-02", null));
        Assert.That(support.Opinion.IsVacuous, Is.EqualTo(isTakenBack));
    }

    [Test]
    public void A_retraction_without_a_time_takes_back_everything()
        => Assert.That(Of((Stance.Asserts, "2026-03-01", null), (Stance.Insinuates, null, null),
            (Stance.Retracts, null, null)).Opinion.IsVacuous);

    [Test]
    public void Nobody_revises_the_claim_of_another()
    {
        var w = new Witnesses();
        var claim = w.Says("City");
        var denial = new Claim { Id =
            new("denial"), Claimant = w.Builder.Actor("Union"), Proposition = w.Struck, Stance = Stance.Denies, Revises = claim };
        Assert.That(CaseFile.Assemble("Case", ClockZone.Utc, null, [.. w.Builder.Build().Records(), denial])
            .Support(w.Struck).Replaced, Is.Empty);
    }

    [Test]
    public void Claims_that_revise_each_other_in_a_circle_all_stand()
    {
        var support = Of((Stance.Asserts, null, "c1"), (Stance.Denies, null, "c0"));
        Assert.That(support.Replaced, Is.Empty);
        Opinions.Is(support.Opinion, Share, Share, 1 - 2 * Share);
    }

    // r = s = half of a word in B: b = d = .5w / (2 + w).
    private static double Share => .5 * Witnesses.Word() / (2 + Witnesses.Word());

    /// <summary>One claimant's claims c0, c1 and so on, with the time of each and what it revises, in a bulletin of its own.</summary>
    private static Support Of(params (Stance Stance, string? Made, string? Revises)[] claims)
    {
        var w = new Witnesses();
        w.Witness("City");
        var made = claims.Select((c, i) => new Claim
        {
            Id = new($"c{i}"),
            Claimant = new("city"),
            Proposition = w.Struck,
            Stance = c.Stance,
            Made = c.Made is null ? null : EdtfTime.Parse(c.Made),
            Revises = c.Revises is null ? null : new Id<Claim>(c.Revises),
            Citations = [new(Witnesses.BulletinOf("City"))],
        });
        return CaseFile.Assemble("Case", ClockZone.Utc, null, [.. w.Builder.Build().Records(), .. made])
            .Support(w.Struck, [.. w.Believed]);
    }
}
