namespace GeoClaims.Storage.Tests;

/// <summary>Which cases of a store tell how something came out.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class LearningTests(Engine engine) : StoreTests(engine)
{
    [SetUp]
    public void Fill()
    {
        Append("open", "Open", null, settled: false);
        Append("pier", "Pier", "why a bridge fell", settled: true);
        Append("ship", "Ship", "who sank a ship", settled: true);
    }

    [Test]
    public void Only_cases_with_a_resolved_question_are_read()
    {
        Assert.That(Store.ResolvedCases().Select(c => c.Title), Is.EquivalentTo(new[] { "Pier", "Ship" }));
        Assert.That(Store.ResolvedCases("who sank a ship").Select(c => c.Title), Is.EqualTo(new[] { "Ship" }));
    }

    [Test]
    public async Task What_is_learnt_from_a_store_is_what_is_learnt_from_its_cases()
    {
        var stored = await TrackRecords.OfAsync(Store.ResolvedCasesAsync());
        var rates = await ReferenceClassRates.OfAsync(Store.ResolvedCasesAsync("why a bridge fell"), "why a bridge fell");

        Assert.That(stored.Find(RecordedParty.Claimant, "City")!.All.Count, Is.EqualTo(2));
        Assert.That(stored.ToString(), Is.EqualTo(TrackRecords.Of(Store.ResolvedCases()).ToString()));
        Assert.That(rates.Count, Is.EqualTo(1));
    }

    private void Append(string name, string title, string? referenceClass, bool settled)
    {
        var b = new CaseFileBuilder(title);
        var why = b.Question("Why?", with: q => q with { ReferenceClass = referenceClass });
        var (rust, ship) = (b.Hypothesis(why, "Rust"), b.Hypothesis(why, "Ship"));
        b.Claim(b.Actor("City"), Stance.Asserts, ship, made: "2026-03-01");
        if (settled) b.Resolve(why, rust, "2026-06-01", "the report");
        Store.Append(name, CaseHistory.Start(b.Build(), "Ann", "starts", Clock));
    }
}
