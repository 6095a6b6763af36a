using System.Text;
using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class ClaimReviewTests
{
    private const string Bare = """
        {"@context":"https://schema.org","@type":["Review","ClaimReview"],"claimReviewed":["The moon is made of cheese"],
         "url":"https://check.example/1",
         "author":[{"@type":"Organization","name":"Checkers","email":"a@b.example"}],"datePublished":"2024-03-27T10:46:13+0200",
         "reviewRating":{"@type":"Rating","ratingValue":1,"bestRating":6,"alternateName":"True"},
         "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":["A fool","a.k.a. fool"]},"datePublished":"2024-03-20 06:49"}}
        """;

    private static readonly string[] Around =
    [
        "{0}", "[{0}]", "{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebPage\"}},{0}]}}",
        "{{\"@type\":\"NewsArticle\",\"review\":{0}}}",
        "<!DOCTYPE html><html><head><script>var x = '<b>';</script><SCRIPT id=a type='application/ld+json'>{0}</SCRIPT></head></html>",
        "\n<html><script type=\"application/ld+json\">\n//<![CDATA[\n{0}\n//]]>\n</script>",
        "<html><script type=\"application/ld+json\"><!-- {0} --></script>",
        "<html><script type=\"application/ld+json\">{{broken</script><script type=\"application/ld+json\">{0}</script>", "[{0},{0}]",
    ];

    [TestCaseSource(nameof(Around))]
    public void A_verdict_is_a_claim_of_the_reviewers_in_its_own_words(string around)
    {
        var list = ClaimReviewList.Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, around, Bare));
        var file = list.ToCase(out var report);

        Assert.That(file.Claims.Select(c => (file.Get(c.Claimant).Name, c.Stance, file.Get(c.Proposition).Statement, c.Made?.Text)),
            Is.EquivalentTo(new[]
        {
            ("A fool", Stance.Asserts, "The moon is made of cheese", "2024-03-20T06:49"),
            ("Checkers", Stance.Asserts, "“The moon is made of cheese” is rated “True” (1 (best: 6))", "2024-03-27T10:46:13+02:00"),
        }));
        Assert.That(file.Propositions.Where(p => !p.AboutClaims.IsEmpty).Select(p => p.AboutClaims.Count), Is.EqualTo(new[] { 1 }));
        Assert.That(file.Reports.Select(r => r.Address), Is.EqualTo(new[] { "https://check.example/1" }));
        Assert.That(report.Lost, Is.Empty);
        Assert.That(report.Wrong.Count, Is.EqualTo(around.Contains("broken", StringComparison.Ordinal) ? 1 : 0), report.ToString());
        Assert.That(report.KeptAside.Select(l => l.What), Does.Contain("email"));
        Assert.That(file.Validate().IsValid, Is.True, file.Validate().ToString());
    }

    [Test]
    public void A_number_alone_says_neither_true_nor_false()
    {
        var file = ClaimReviewList.Parse("""
            {"@type":"ClaimReview","claimReviewed":"X","author":{"name":"C"},
             "reviewRating":{"ratingValue":"1","bestRating":"5","worstRating":"1"}}
            """).ToCase();

        Assert.That(file.Claims.Select(c => c.Stance), Is.All.EqualTo(Stance.Asserts));
        Assert.That(file.Propositions.Select(p => p.Statement), Does.Contain("“X” is rated 1 on a scale from 1 to 5"));
        Assert.That(file.Claims.Select(c => c.Certainty), Is.All.Null);
    }

    [Test]
    public void Authors_that_stand_elsewhere_in_the_graph_are_found_by_their_ids()
    {
        var list = ClaimReviewList.Parse("""
            {"@graph":[{"@type":"ClaimReview","claimReviewed":"X","author":{"@id":"#us"},"reviewRating":{"alternateName":"Falso"}},
             {"@id":"#us","@type":"NewsMediaOrganization","name":"Us"}]}
            """);
        Assert.That(list.Reviews.Select(r => (r.Reviewer, r.Verdict)), Is.EqualTo(new[] { ("Us", "Falso") }));
        Assert.That(list.ToCase().Actors.Where(a => a.Name == "Us").Select(a => a.Kind), Is.EqualTo(new[] { ActorKind.Outlet }));
    }

    [Test]
    public void Every_shape_found_on_the_pages_of_fact_checkers_is_read_and_comes_out_again()
    {
        var path = SharedData.Need("claimreview", "shapes.json");
        var list = ClaimReviewList.Load(path);
        var file = list.ToCase(out var report);

        Assert.That(list.Reviews, Has.Count.EqualTo(33));
        Assert.That(list.Reviews.Select(r => r.VerdictInWords), Is.All.Not.Empty);
        Assert.That(report.Wrong, Is.Empty);
        Assert.That(report.Mapped, Has.Count.EqualTo(66));
        Assert.That(file.Validate().IsValid, Is.True, file.Validate().ToString());
        using var saved = new MemoryStream();
        list.Save(saved);
        Assert.That(saved.ToArray(), Is.EqualTo(File.ReadAllBytes(path)));

        var again = ClaimReviewList.From(file, out var lost);
        Assert.That(again.Reviews.Select(Said).Order(), Is.EqualTo(list.Reviews.Select(Said).Order()));
        Assert.That(lost.Lost, Is.Empty);
        Assert.That(ClaimReviewList.From(again.ToCase()).Reviews.Select(Said).Order(), Is.EqualTo(again.Reviews.Select(Said).Order()));
    }

    [Test]
    public void What_a_case_loses_as_fact_checks_is_named_record_by_record()
    {
        var crocus = CrocusCase.Build();
        var list = ClaimReviewList.From(crocus, out var report);

        Assert.That(list.Reviews, Is.Not.Empty);
        Assert.That(list.Reviews.Select(r => r.Rating), Is.All.Null, "No number is made up.");
        Assert.That(report.Lost.Select(l => l.Record), Is.SupersetOf(crocus.Evidence.Select(e => e.Key)));
        Assert.That(ClaimReviewList.From(crocus).ToText(), Is.EqualTo(list.ToText()));
    }

    [Test]
    public void Any_case_can_be_written_and_what_was_written_read([Range(0, 29)] int seed)
    {
        var file = RandomCases.Make(seed, 5 * seed);
        var list = ClaimReviewList.From(file);

        Assert.That(list.Nodes.Wrong.Where(w => w.Member != "claimReviewed"), Is.Empty);
        Assert.That(() => ClaimReviewList.Parse(list.ToText()).ToCase(), Throws.Nothing);
    }

    [TestCase("")]
    [TestCase("nothing")]
    [TestCase("{\"@type\":")]
    [TestCase("3")]
    public void What_is_neither_JSON_nor_a_page_is_refused(string text)
        => Assert.That(() => ClaimReviewList.Parse(text), Throws.TypeOf<InvalidDocumentException>());

    [Test]
    public void Limits_hold()
    {
        var deep = new string('[', 5000) + new string(']', 5000);
        Assert.That(() => ClaimReviewList.Parse(deep), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => ClaimReviewList.Parse(Bare, new() { MaxBytes = 20 }), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => ClaimReviewList.Parse($"[{Bare},{Bare}]", new() { MaxRecords = 1 }), Throws.TypeOf<InvalidDocumentException>());
    }

    [Test]
    public void Bytes_changed_at_random_give_a_case_or_the_one_exception([Range(0, 19)] int seed)
    {
        var draw = new Draw(seed);
        var bytes =
            Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, Around[seed % Around.Length], Bare));
        for (var i = 0; i < 100; i++)
        {
            var broken = bytes.ToArray();
            for (var n = draw.Between(1, 4); n > 0; n--) broken[draw.Below(broken.Length)] = (byte)draw.Below(256);
            using var stream = new MemoryStream(broken);
            try
            {
                ClaimReviewList.Load(stream).ToCase(out _);
            }
            catch (InvalidDocumentException e)
            {
                Assert.That(e.Path, Does.StartWith("$"));
            }
        }
    }

    private static string Said(ClaimReview r) => $"{r.Claimed}|{r.Claimant}|{r.Made}|{r.Reviewer}|{r.Verdict}|{r.Address}|{r.Published}";
}
