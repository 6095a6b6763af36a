namespace GeoClaims.Tests;

internal sealed class ReferenceClassTests
{
    private static List<CaseFile> Past => [.. Enumerable.Range(0, 10).Select(i => TrackedCases.Make($"Bridge {i}", i < 7 ? "a" : "b"))];

    [Test]
    public void Answers_are_counted_with_their_cases()
    {
        var rates = ReferenceClassRates.Of(Past, "WHY A BRIDGE FELL");

        Assert.That(rates.Count, Is.EqualTo(10));
        Assert.That(rates.Answers.Select(a => (a.Kind, a.Count)), Is.EqualTo(new[] { ("Answer a", 7), ("Answer b", 3) }));
        Assert.That(rates.Answers[0].Share.Mean.Value, Is.EqualTo(7.5 / 11).Within(1e-12), "Dirichlet(½, ½)");
        Assert.That(rates.Answers[0].Cases, Has.Count.EqualTo(7));
        Assert.That(rates.Answers.Sum(a => a.Share.Mean.Value), Is.EqualTo(1).Within(1e-12));
        Assert.That(ReferenceClassRates.Of(Past, "who sank a ship").Count, Is.Zero);
    }

    [Test]
    public void A_builder_takes_them_as_priors_with_their_reason()
    {
        var b = TrackedCases.Builder("This bridge", null);
        b.UseBaseRates(JudgedBridge.Why, ReferenceClassRates.Of(Past, TrackedCases.Class));
        var prior = b.Build().Get(new Id<Hypothesis>("a")).Prior!;

        Assert.That(prior.Share.Value, Is.EqualTo(7.5 / 11).Within(1e-12));
        Assert.That(prior.ReferenceClass, Is.EqualTo(TrackedCases.Class));
        Assert.That(prior.Because, Does.Contain("7 of 10").And.Contain("“Bridge 0”"));
    }

    [Test]
    public void A_case_is_not_counted_in_its_own_priors()
    {
        var b = TrackedCases.Builder("Bridge 0", null);
        b.UseBaseRates(JudgedBridge.Why, ReferenceClassRates.Of(Past, TrackedCases.Class));

        Assert.That(b.Build().Get(new Id<Hypothesis>("a")).Prior!.Share.Value, Is.EqualTo(6.5 / 10).Within(1e-12));
    }

    [Test]
    public void Kinds_join_answers_of_different_names()
    {
        var b = TrackedCases.Builder("This bridge", "a");
        b.Change(new Id<Hypothesis>("a"), h => h with { Name = "Corrosion", Kind = "Answer a" });

        Assert.That(ReferenceClassRates.Of([.. Past, b.Build()], TrackedCases.Class).Answers[0].Count, Is.EqualTo(8));
    }
}
