namespace GeoClaims.Exchange.Tests;

internal sealed class ClaimReviewUpdateTests
{
    private const string Check = """
        {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The moon is made of cheese","url":"https://check.example/1",
         "author":{"@type":"Organization","name":"Checkers","email":"a@b.example"},"datePublished":"2024-03-27",
         "reviewRating":{"@type":"Rating","ratingValue":1.0,"bestRating":6,"alternateName":"False"},
         "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"A fool","sameAs":"x"},"datePublished":"2024-03-20"} /* c */, }
        """;

    private static readonly string[] Around =
    [
        "{0}", "[{0}, ]", "{{\"@graph\":[{0}]}}", "{{\"review\":{0}}}",
        "<html><b>é</b><script type=\"application/ld+json\">{{\"x\":1}}</script>"
            + "<script type=\"application/ld+json\">\n[{0}]</script></html>",
    ];

    private static string Put(string around, string check)
        => string.Format(System.Globalization.CultureInfo.InvariantCulture, around, check);

    [TestCaseSource(nameof(Around))]
    public void What_changed_is_written_in_its_place_and_every_other_byte_stays(string around)
    {
        var list = ClaimReviewList.Parse(Put(around, Check));
        var file = list.ToCase();
        var verdict = file.Claims.Single(c => !file.Get(c.Proposition).AboutClaims.IsEmpty);
        var said = file.Claims.Single(c => c.Id != verdict.Id);
        var changed = file.With(CaseChange.Put(file.Get(said.Proposition) with { Statement = "The moon is cheese" }),
            CaseChange.Put(file.Get(said.Claimant) with { Name = "A wag" }),
            CaseChange.Put(said with { Made = EdtfTime.Parse("2024-03-21") }),
            CaseChange.Put(file.Reports[0] with { Address = "https://check.example/2", Published = EdtfTime.Parse("2024-03-28") }),
            CaseChange.Put(verdict with { Citations = [verdict.Citations[0] with { Quote = new("Mostly false") }] }));
        var written = list.With(changed, out var report);

        Assert.That(list.With(file).ToText(), Is.EqualTo(Put(around, Check)));
        Assert.That(written.ToText(),
            Is.EqualTo(Put(around, Check.Replace("The moon is made of cheese", "The moon is cheese", StringComparison.Ordinal)
            .Replace("A fool", "A wag", StringComparison.Ordinal).Replace("2024-03-20", "2024-03-21", StringComparison.Ordinal)
            .Replace("example/1", "example/2", StringComparison.Ordinal).Replace("2024-03-27", "2024-03-28", StringComparison.Ordinal)
            .Replace("\"False\"", "\"Mostly false\"", StringComparison.Ordinal))));
        Assert.That(report.Lost, Is.Empty);
    }

    [TestCaseSource(nameof(Around))]
    public void A_fact_check_comes_and_goes(string around)
    {
        var list = ClaimReviewList.Parse(Put(around, Check));
        var file = list.ToCase();
        var said = file.Claims.Single(c => file.Get(c.Proposition).AboutClaims.IsEmpty);
        var rival = new Actor { Id = new("rival"), Name = "A </script><script>alert(1)</script>", Kind = ActorKind.Organisation };
        var denial = new Claim { Id = new("no"), Claimant = rival.Id, Proposition = said.Proposition, Stance = Stance.Denies };
        var more = list.With(file.With(CaseChange.Put(rival), CaseChange.Put(denial)), out var report);
        var none = list.With(file.With([.. file.Claims.Select(c => CaseChange.Remove(c.Id)),
            .. file.Propositions.Where(p => !p.AboutClaims.IsEmpty)
            .Select(p => CaseChange.Remove(p.Id))]));

        Assert.That(more.Reviews.Select(r => (r.Reviewer, r.Verdict)),
            Is.EquivalentTo(new[] { ("Checkers", "False"), (rival.Name, "Denied") }));
        Assert.That(report.Lost, Is.Empty);
        Assert.That(none.Reviews, Is.Empty);
        Assert.That(more.ToText(), Does.Contain("\"ratingValue\":1.0"));
        if (list.ToText().StartsWith('<')) Assert.That(more.ToText(), Does.Not.Contain("<script>alert"));
    }

    [Test]
    public void What_a_fact_check_cannot_hold_is_named()
    {
        var list = ClaimReviewList.Parse($"[{Check}]");
        var item = new Evidence { Id = new("rock"), Statement = "A rock", Kind = EvidenceKind.Observation };
        var written = list.With(list.ToCase().With(CaseChange.Put(item)), out var report);

        Assert.That(report.Lost.Select(l => l.Record), Is.EqualTo(new[] { item.Key }));
        Assert.That(written.ToText(), Is.EqualTo(list.ToText()));
    }

    [Test]
    public void A_rating_of_a_medium_is_a_claim_of_the_reviewers_in_its_own_words()
    {
        var list = ClaimReviewList.Parse("""
            {"@graph":[{"@type":"MediaReview","url":"https://check.example/m","datePublished":"2024-03-27","author":{"@type":"Organization",
              "name":"Checkers"},"mediaAuthenticityCategory":"https://schema.org/DecontextualizedContent",
              "originalMediaLink":"https://old.example/v","originalMediaContextDescription":"A fire of 2015","x":1,
              "itemReviewed":{"@type":"MediaReviewItem","interpretedAsClaim":{"@type":"Claim","description":"The hall burns today",
               "claimInterpreter":{"@type":"Person","name":"A fool"}},
               "mediaItemAppearance":[{"@type":"VideoObjectSnapshot","contentUrl":"https://m.example/v",
                "archivedAt":"https://a.example/v"}]}}]}
            """);
        var file = list.ToCase(out var report);
        var verdict = file.Claims.Single(c => !file.Get(c.Proposition).AboutClaims.IsEmpty);
        var said = file.Get(file.Get(verdict.Proposition).AboutClaims[0]);

        Assert.That(list.MediaReviews.Single().ToString(), Is.EqualTo("Checkers on https://m.example/v: “DecontextualizedContent”"));
        Assert.That(file.Get(verdict.Claimant).Name, Is.EqualTo("Checkers"));
        Assert.That(file.Get(verdict.Proposition).Statement,
            Is.EqualTo("“https://m.example/v” is rated “DecontextualizedContent”; its original is https://old.example/v: A fire of 2015"));
        Assert.That((file.Get(said.Claimant).Name, file.Get(said.Proposition).Statement), Is.EqualTo(("A fool", "The hall burns today")));
        Assert.That(file.Get(said.Citations[0].Report).ArchiveAddress, Is.EqualTo("https://a.example/v"));
        Assert.That(report.KeptAside.Select(l => l.What), Is.EqualTo(new[] { "x" }));
        Assert.That(file.Validate().IsValid, Is.True, file.Validate().ToString());
        Assert.That(list.With(file).ToText(), Is.EqualTo(list.ToText()));
    }
}
