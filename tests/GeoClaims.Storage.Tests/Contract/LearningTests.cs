using GeoClaims.Tests;

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

    [Test]
    public async Task What_was_said_of_resolved_questions_is_read_without_the_rest()
    {
        for (var i = 0; i < 8; i++)
            Store.Append($"rich-{i}", CaseHistory.Start(Rich(i), "Ann", "starts", Clock));
        List<CaseFile> whole = [.. Store.ResolvedCases().OrderBy(c => c.Title, StringComparer.Ordinal)],
            said = [.. Store.ResolvedClaims().OrderBy(c => c.Title, StringComparer.Ordinal)];

        Assert.That(said.Select(c => c.Title), Is.EqualTo(whole.Select(c => c.Title)).And.Not.Empty);
        Assert.That(whole.Any(c => c.Evidence.Count > 0) && said.All(c => c.Evidence.Count == 0), Is.True);
        Assert.That(TrackRecords.Of(said).ToJson(), Is.EqualTo(TrackRecords.Of(whole).ToJson()));
        foreach (var topic in whole.SelectMany(c => c.Questions).Select(q => q.ReferenceClass).OfType<string>().Distinct())
            Assert.That(ReferenceClassRates.Of(Store.ResolvedClaims(topic).OrderBy(c => c.Title, StringComparer.Ordinal), topic).ToJson(),
                Is.EqualTo(ReferenceClassRates.Of(whole, topic).ToJson()));
        Assert.That((await TrackRecords.OfAsync(Store.ResolvedClaimsAsync())).ToJson(),
            Is.EqualTo(TrackRecords.Of(Store.ResolvedClaims()).ToJson()));
        Assert.That(Store.ResolvedClaims("who sank a ship").Select(c => c.Title), Is.EqualTo(new[] { "Ship" }));
        using var verifying = Host.OpenVerifying();
        Assert.That(verifying.ResolvedClaims().Count(), Is.EqualTo(whole.Count));
    }

    [Test]
    public void More_cases_than_a_page_holds_all_come_and_each_once()
    {
        Store.Import(Enumerable.Range(0, 450).Select(i => new CaseImport($"many-{i}",
            () => CaseHistory.Start(Settled($"Many {i}", i % 2 == 0), "Ann", "starts", Clock))));

        Assert.That(Store.ResolvedClaims().Select(c => c.Title).Order(StringComparer.Ordinal),
            Is.EqualTo(Enumerable.Range(0, 450).Where(i => i % 2 == 0).Select(i => $"Many {i}").Concat(["Pier", "Ship"])
                .Order(StringComparer.Ordinal)));
    }

    private static CaseFile Rich(int seed)
    {
        var file = RandomCases.Rich(seed);
        return file.With([.. file.Questions.Where(q => q is { Resolution: null, Hypotheses.IsEmpty: false }).Select(q => CaseChange.Put(
            q with { Resolution = new(q.Hypotheses[0], EdtfTime.Parse("2031-01-01"), "the report"), ReferenceClass = "a class" }))]);
    }

    // Two resolved questions, so that one case is met twice.
    private static CaseFile Settled(string title, bool settled)
    {
        var b = new CaseFileBuilder(title);
        foreach (var text in new[] { "Why?", "Who?" })
        {
            var question = b.Question(text);
            var rust = b.Hypothesis(question, $"Rust, {text}");
            b.Claim(b.Actor($"City, {text}"), Stance.Asserts, rust, made: "2026-03-01");
            if (settled) b.Resolve(question, rust, "2026-06-01", "the report");
        }
        return b.Build();
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
