namespace GeoClaims.Tests;

/// <summary>Who speaks for an actor is shown with it and told apart; a story that was exchanged for another is a change.</summary>
internal sealed class SpeakersTests
{
    private static readonly Id<Actor> Russia = new("russia");

    [Test]
    public void What_a_part_says_stands_under_its_whole_and_apart_from_its_own_words()
    {
        var positions = Case().Positions(Russia);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(positions.Accepts, Is.Empty);
            Assert.That(positions.BySpeakers.Select(c => c.Id.Value), Is.EqualTo(new[] { "claim:fighter", "claim:missile" }));
            Assert.That(positions.ToString(), Does.StartWith("Russia holds no position of its own.\nThose who speak for Russia:\n"));
            Assert.That(positions.ToMarkdown(), Does.Contain("Said by those who speak for it"));
        }
    }

    [Test]
    public void The_card_of_a_whole_names_who_says_what_it_is_headed_by()
        => Assert.That(Case().ToReport(new("what"), new ReportOptions { Evaluation = new() { Draws = 10 } }).ToMarkdown(),
            Does.Match(@"### Russia[^#]*?\*\*Ministry\*\* ?(\*\*)?asserted:"));

    [Test]
    public void Who_speaks_through_a_part_counts_and_who_only_stands_close_does_not()
    {
        var b = Builder();
        var spokesman = b.Actor("Spokesman", with: a => a with { Affiliations = [new(AffiliationKind.ControlledBy, new("ministry"))] });
        var friend = b.Actor("Friend", with: a => a with { Affiliations = [new(AffiliationKind.CloseTo, Russia)] });
        var other = b.Proposition("It rained");
        b.Claim(spokesman, Stance.Denies, other, "2014-08-01", id: "spokesman");
        b.Claim(friend, Stance.Asserts, other, "2014-08-01", id: "friend");
        var speakers = b.Build().Positions(Russia).BySpeakers.Select(c => c.Id.Value).ToArray();
        Assert.That(speakers, Has.Member("claim:spokesman").And.No.Member("claim:friend"));
    }

    [Test]
    public void Only_what_was_said_while_the_bond_held_counts()
    {
        var b = Builder();
        b.Change(new Id<Actor>("ministry"), a => a
            with { Affiliations = [new(AffiliationKind.PartOf, Russia, EdtfTime.Parse("../2014-07-31"))] });
        Assert.That(b.Build().Positions(Russia).BySpeakers.Select(c => c.Id.Value), Is.EqualTo(new[] { "claim:fighter" }));
    }

    [Test]
    public void A_story_exchanged_for_another_is_one_change_of_position()
    {
        var ministry = Case().Positions(new Id<Actor>("ministry"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ministry.Changes.Select(c => (c.Before.Id.Value, c.After.Id.Value)),
                Is.EqualTo(new[] { ("claim:fighter", "claim:missile") }));
            Assert.That(ministry.Contradictions, Is.Not.Empty, "until one is taken back, both are held");
            Assert.That(Case()
                .Positions(Russia).ChangesBySpeakers.Select(c => c.ToString()), Is.EqualTo(ministry.Changes.Select(c => c.ToString())));
        }
    }

    [Test]
    public void A_story_that_goes_on_or_is_made_more_exact_or_only_floated_is_no_change()
    {
        var (b, x) = (Builder(), new Id<Actor>("x"));
        b.Actor("X", id: "x");
        var (fighter, missile) = (b.PropositionOf(new Id<Hypothesis>("fighter")), b.PropositionOf(new Id<Hypothesis>("missile")));
        var buk = b.Hypothesis(new("what"), "A Buk missile", parent: new Id<Hypothesis>("missile"), id: "buk");
        b.Claim(x, Stance.Asserts, missile, "2014-07-20");
        b.Claim(x, Stance.Asserts, missile, "2014-07-21");
        b.Claim(x, Stance.Asserts, b.PropositionOf(buk), "2014-07-22");
        b.Claim(x, Stance.Raises, fighter, "2014-07-23");
        b.Claim(x, Stance.Denies, b.Proposition("It was a bomb"), "2014-07-24");
        Assert.That(b.Build().Positions(x).Changes, Is.Empty);
    }

    [Test]
    public void Who_goes_back_to_the_first_story_changes_twice()
    {
        var b = Builder();
        b.Claim(new("ministry"), Stance.Insinuates, b.PropositionOf(new Id<Hypothesis>("fighter")), "2016-01-01", id: "again");
        Assert.That(b.Build().Positions(new Id<Actor>("ministry")).Changes.Select(c => c.After.Id.Value),
            Is.SupersetOf(new[] { "claim:missile", "claim:again" }));
    }

    private static CaseFile Case() => Builder().Build();

    private static CaseFileBuilder Builder()
    {
        var b = new CaseFileBuilder("Airliner");
        b.Actor("Russia", ActorKind.State, id: "russia");
        var ministry = b.Actor("Ministry", ActorKind.Service, id: "ministry", with: a => a
            with { Affiliations = [new(AffiliationKind.PartOf, Russia)] });
        var what = b.Question("What brought it down?", id: "what");
        var fighter = b.Hypothesis(what, "A fighter", id: "fighter");
        var missile = b.Hypothesis(what, "A missile", id: "missile");
        b.Hypothesis(what, "Something else", catchAll: true, id: "else");
        b.Claim(ministry, Stance.Asserts, fighter, "2014-07-21", id: "fighter");
        b.Claim(ministry, Stance.Asserts, missile, "2015-06-02", id: "missile");
        return b;
    }
}
