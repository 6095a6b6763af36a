namespace GeoClaims.Tests;

internal sealed class CaseFileTests
{
    [Test]
    public void A_case_lists_its_records_by_kind_in_the_order_of_their_keys()
    {
        var file = RandomCases.Rich();

        Assert.That(file.RecordCount, Is.EqualTo(file.Records().Count()));
        Assert.That(file.Records().Select(r => r.RecordKind), Is.Ordered);
        Assert.That(file.Claims.Select(c => c.Id), Is.Ordered);
        Assert.That(file.Evidence.Select(e => e.Id), Is.Ordered);
        Assert.That(file.Assessments.Select(a => (a.Item, a.Hypothesis, a.Analyst)),
            Is.Ordered.Using<(Id<Evidence>, Id<Hypothesis>, string)>(InOrder));

        static int InOrder((Id<Evidence> Item, Id<Hypothesis> Hypothesis, string Analyst) x,
            (Id<Evidence> Item, Id<Hypothesis> Hypothesis, string Analyst) y)
            => x.Item != y.Item
                ? x.Item.CompareTo(y.Item)
                : x.Hypothesis != y.Hypothesis
                ? x.Hypothesis.CompareTo(y.Hypothesis)
                : string.CompareOrdinal(x.Analyst, y.Analyst);
    }

    [Test]
    public void Find_and_Get_give_the_record_of_an_id()
    {
        var bridge = new Bridge();
        var file = bridge.Build();

        Assert.That(file.Find(bridge.City)?.Name, Is.EqualTo("City government"));
        Assert.That(file.Get(bridge.Pier), Is.SameAs(file.Evidence[bridge.Pier]));
        Assert.That(file.Find(new Id<Actor>("nobody")), Is.Null);
        Assert.That(file.Find(default(Id<Actor>)), Is.Null);
        Assert.That(() => file.Get(new Id<Evidence>("nothing")),
            Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo("The case has no evidence 'ev:nothing'."));
    }

    [Test]
    public void An_id_of_another_kind_finds_nothing()
    {
        var bridge = new Bridge();

        Assert.That(bridge.Build().Find(new Id<Actor>(bridge.Pier.Value)), Is.Null);
    }

    [Test]
    public void ToString_counts_what_the_case_holds()
    {
        Assert.That(Bridge.File()
            .ToString(), Is.EqualTo("Bridge collapse: 2 claims by 2 actors, 2 items of evidence, 1 source and 1 question in all"));
        Assert.That(new CaseFileBuilder("Empty").Build()
            .ToString(), Is.EqualTo("Empty: 0 claims by 0 actors, 0 items of evidence, 0 sources and 0 questions in all"));
    }

    [Test]
    public void Position_is_an_actors_claims_in_the_order_in_which_they_were_made()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        Claim("noon", "2026-03-03T12:00");
        Claim("day", "2026-03-03");
        Claim("unknown", null);
        Claim("month", "2026-03");
        Claim("before-the-month", "2026-02-28T22:59Z");
        Claim("month-again", "2026-03");
        b.Claim(bridge.Union, Stance.Doubts, b.Proposition("Something else"), id: "elsewhere");

        var position = b.Build().Position(bridge.Union, bridge.Struck);

        // The zone is Berlin, an hour ahead, so that March begins a minute after the claim of 22:59 UTC.
        Assert.That(position.Select(c => c.Id.Value["claim:".Length..]),
            Is.EqualTo(new[] { "unknown", "before-the-month", "month", "month-again", "denial", "day", "noon" }));

        void Claim(string id, string? made) => b.Claim(bridge.Union, Stance.Doubts, bridge.Ship, made: made, id: id);
    }

    [Test]
    public void Position_of_somebody_silent_is_empty()
    {
        var bridge = new Bridge();

        Assert.That(bridge.Build().Position(bridge.City, new("prop:corrosion")), Is.Empty);
    }
}
