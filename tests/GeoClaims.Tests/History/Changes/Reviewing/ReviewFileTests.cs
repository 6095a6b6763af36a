namespace GeoClaims.Tests;

internal sealed class ReviewFileTests
{
    private readonly Bridge _bridge = new();
    private Review _review = null!;

    [SetUp]
    public void Start() => _review = _bridge.Build().StartReview(_bridge.Why, "Bob")
        .Assess(_bridge.Pier, _bridge.Ship, Consistency.C, because: "some leave none");

    [Test]
    public void It_is_saved_and_loaded_and_merged_as_if_it_had_never_left()
    {
        using var folder = new TempFolder();
        _review.Save(folder.File("bob.review.json"));
        var loaded = Review.Load(folder.File("bob.review.json"));

        Assert.That(loaded.ToJson(), Is.EqualTo(_review.ToJson()));
        Assert.That(loaded.ToString(), Is.EqualTo(_review.ToString()));
        Assert.That((loaded.Case, loaded.Items.Count), Is.EqualTo((_review.Case, _review.Items.Count)));
        Assert.That(_bridge.Build().Merge(loaded).Case, Is.EqualTo(_bridge.Build().Merge(_review).Case));
        Assert.That(folder.Names(), Is.EqualTo(new[] { "bob.review.json" }));
    }

    [Test]
    public void Any_review_survives_its_file([Range(0, 9)] int seed)
    {
        var file = RandomCases.Rich(seed);
        foreach (var review in file.Questions.Select(q => file.StartReview(q.Id, file.Assessments[0].Analyst)))
        {
            var read = Review.Parse(review.ToJson());
            Assert.That((read.Case, read.ToJson()), Is.EqualTo((review.Case, review.ToJson())));
            Assert.That(file.Merge(read).Case, Is.EqualTo(file));
        }
    }

    [Test]
    public void A_review_by_several_analysts_is_none()
    {
        var forged = _review.ToJson().Replace("\"analyst\": \"Bob\",\n      \"consistency\"",
            "\"analyst\": \"Ann\",\n      \"consistency\"", StringComparison.Ordinal);

        Assert.That(Expect.Refusal(() => Review.Parse(forged)).Findings.Single().Message,
            Is.EqualTo("A review by Bob holds an assessment by Ann. Leave it out: a review holds one analyst's own."));
    }

    [TestCase("\"analyst\": \"Bob\",\n  \"question\"", "\"analyst\": \" \",\n  \"question\"", "$.analyst")]
    [TestCase("\"question\": \"q:why-did-the-bridge-fall\"", "\"question\": \"q:none\"", "$.question")]
    [TestCase("\"ev:bearings\",\n    \"ev:pier\"", "\"ev:none\"", "$.items")]
    [TestCase("geoclaims/1", "geoclaims/2", "$.case.format")]
    [TestCase("geoclaims-review/1", "geoclaims-review/2", "$.format")]
    [TestCase("\"items\": [", "\"colour\": \"red\",\n  \"items\": [", "$.colour")]
    public void What_does_not_fit_is_refused_with_its_place(string text, string other, string path)
    {
        var json = _review.ToJson();
        Assert.That(json, Does.Contain(text));

        Assert.That(Expect.Refusal(() => Review.Parse(json.Replace(text, other, StringComparison.Ordinal))).Findings[0].Path,
            Is.EqualTo(path));
    }

    [Test]
    public void A_case_is_no_review_and_a_review_no_case()
    {
        Assert.That(Expect.Refusal(() => Review.Parse(_bridge.Build().ToJson())).Findings.Single().Code, Is.EqualTo("GC402"));
        Assert.That(Expect.Refusal(() => CaseFile.Parse(_review.ToJson())).Findings.Single().Code, Is.EqualTo("GC402"));
        Assert.That(Expect.Refusal(() => Review.Parse("{}")).Findings.Single().Message,
            Does.Contain("A review starts with \"format\": \"geoclaims-review/1\"."));
    }

    [Test]
    public void The_limits_of_reading_hold_for_it_too()
    {
        using var folder = new TempFolder();
        _review.Save(folder.File("r.json"));

        Assert.That(Expect.Refusal(() => Review.Parse(_review.ToJson(), new() { MaxRecords = 3 })).Findings.Single().Code,
            Is.EqualTo("GC403"));
        Assert.That(Expect.Refusal(() => Review.Parse(_review.ToJson(), new() { MaxBytes = 100 })).Findings.Single().Code,
            Is.EqualTo("GC403"));
        Assert.That(Expect.Refusal(() => Review.Load(folder.File("r.json"), new() { MaxBytes = 100 })).Findings.Single().Code,
            Is.EqualTo("GC403"));
    }

    [Test]
    public void Null_is_misuse_and_a_missing_file_a_failure_of_reading()
    {
        Assert.That(() => Review.Parse(null!), Throws.ArgumentNullException);
        Assert.That(() => Review.Load(null!), Throws.ArgumentNullException);
        Assert.That(() => _review.Save(null!), Throws.ArgumentNullException);
        Assert.That(() => Review.Load("none.json"), Throws.InstanceOf<IOException>());
    }
}
