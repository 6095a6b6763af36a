namespace GeoClaims.Tests;

/// <summary>A day is not the same day everywhere: a paper's date is read on the paper's clock.</summary>
internal sealed class ZoneTests
{
    private const string EndOfTheDayInMoscow = "2024-03-22T20:59:59.999999999Z";
    private const string LastHourInWashington = "2024-03-23T03:30:00Z";

    [TestCase(null, null, ExpectedResult = true)]
    [TestCase("America/New_York", null, ExpectedResult = false)]
    [TestCase("America/New_York", "Europe/Moscow", ExpectedResult = true)]
    [TestCase(null, "America/New_York", ExpectedResult = false)]
    public bool What_a_report_tells_is_known_when_its_day_is_over_on_its_own_clock(string? source, string? report)
        => Case(source, report).AsOf(EndOfTheDayInMoscow).Claims.Count == 1;

    [Test]
    public void In_the_end_it_is_known()
        => Assert.That(Case("America/New_York", null).AsOf("2024-03-23T04:00:00Z").Claims, Has.Count.EqualTo(1));

    [Test]
    public void What_happened_is_dated_on_the_clock_of_its_place()
    {
        var b = new CaseFileBuilder("Attack", zone: "Europe/Moscow");
        b.Add(new Event { Id = new("here"), Name = "Here", Time = EdtfTime.Parse("2024-03-22"), Place = new Place("Moscow") });
        b.Add(new Event
        {
            Id = new("there"), Name =
                "There", Time = EdtfTime.Parse("2024-03-22"), Place = new Place("Washington") { Zone = ClockZone.Of("America/New_York") },
        });
        var file = b.Build();

        Assert.That(file.AsOf(LastHourInWashington).Events.Select(e => e.Name), Is.EqualTo(["Here"]));
    }

    [Test]
    public void A_report_that_was_published_later_only_on_its_own_clock_could_tell_of_what_happened()
    {
        // On Moscow's clock the paper of the 22nd lies before 2 o'clock of the 23rd; in Washington that is still the 22nd.
        Assert.That(Findings("America/New_York"), Does.Not.Contain("GC220"));
        Assert.That(Findings(null), Does.Contain("GC220"));

        static IEnumerable<string> Findings(string? zone)
            => Case(zone, null, made: "2024-03-23T02:00").Validate().Findings.Select(f => f.Code);
    }

    [Test]
    public void A_zone_is_shown_with_its_record_and_beside_the_times_that_are_read_by_it()
    {
        var file = Case("America/New_York", null);
        Assert.That(file.Sources.Single().ToMarkdown(), Does.Contain(@"America/New\_York"));
        Assert.That(file.Reports.ToMarkdown(), Does.Contain(@"22 March 2024 \(America/New\_York\)"));
        Assert.That(Case(null, "Asia/Kolkata").Reports.Single().ToMarkdown(), Does.Contain("Asia/Kolkata"));
        Assert.That(Case(null, null).Reports.ToMarkdown(), Does.Contain("22 March 2024 |"));
    }

    [Test]
    public void A_zone_goes_through_the_file_by_its_name()
    {
        var file = Case("America/New_York", "Asia/Kolkata");

        Assert.That(file.ToJson(), Does.Contain("\"zone\": \"America/New_York\"").And.Contain("\"zone\": \"Asia/Kolkata\""));
        Assert.That(CaseFile.Parse(file.ToJson()), Is.EqualTo(file));
    }

    [Test]
    public void A_zone_that_there_is_not_is_refused_with_its_place()
    {
        var json = Case("America/New_York", null).ToJson().Replace("America/New_York", "America/Gotham", StringComparison.Ordinal);

        var refusal = Assert.Throws<InvalidCaseException>(() => CaseFile.Parse(json));
        Assert.That(refusal.Report.Findings[0].ToString(), Does.Contain("sources[0].zone").And.Contain("America/Gotham"));
    }

    private static CaseFile Case(string? source, string? report, string made = "2024-03-22T22:00")
    {
        var b = new CaseFileBuilder("Attack", zone: "Europe/Moscow");
        var actor = b.Actor("Speaker");
        var paper = b.Source("Paper", with: s => s with { Zone = Zone(source) });
        var story = b.Report(paper, "Story", published: "2024-03-22", with: r => r with { Zone = Zone(report) });
        b.Claim(actor, Stance.Asserts, b.Proposition("It was so"), made: made, reportedIn: story);
        return b.Build();
    }

    private static ClockZone? Zone(string? id) => id is null ? null : ClockZone.Of(id);
}
