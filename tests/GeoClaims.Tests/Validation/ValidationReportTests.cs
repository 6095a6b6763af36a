namespace GeoClaims.Tests;

internal sealed class ValidationReportTests
{
    [Test]
    public void A_case_without_findings_says_so()
    {
        var report = Bridge.File().Validate();

        Assert.That((report.IsValid, report.ToString()), Is.EqualTo((true, "Nothing found.")));
    }

    [Test]
    public void Errors_come_first_then_warnings_each_in_the_order_of_the_case()
    {
        var report = Bridge.After(x =>
        {
            x.Builder.Evidence("Seen by one", x.Story, credibility: 1, id: "c");
            x.Builder.Evidence("Uncited b", id: "b");
            x.Builder.Actor("", id: "z");
            x.Builder.Evidence("Uncited a", id: "a");
        });

        Assert.That(report.Findings.Select(f => $"{f.Severity} {f.Path}"), Is.EqualTo(new[]
        {
            "Error evidence[ev:b].citations", "Error actor[actor:z].name", "Error evidence[ev:a].citations",
            "Warning evidence[ev:c].credibility",
        }));
        Assert.That(report.Errors.Count + report.Warnings.Count, Is.EqualTo(report.Findings.Count));
    }

    [Test]
    public void A_finding_is_one_line()
    {
        var report = Bridge.File().With(CaseChange.Put(new Actor { Id = new("a"), Name = "" })).Validate();

        Assert.That(report.ToString(), Is.EqualTo("error GC201 at actor[actor:a].name: The name of the actor is missing. Write it."));
        Assert.That(report.Findings.Single().Line, Is.Null);
    }

    [Test]
    public void Findings_are_equal_by_their_contents()
    {
        var (one, same, other) = (Blank("a"), Blank("a"), Blank("b"));

        Assert.That(one, Is.EqualTo(same));
        Assert.That(one, Is.Not.EqualTo(other));

        static Finding Blank(string id)
            => Bridge.File().With(CaseChange.Put(new Actor { Id = new(id), Name = "" })).Validate().Findings.Single();
    }

    [Test]
    public void Braces_in_what_a_user_wrote_are_kept_as_they_are()
    {
        var report = Bridge.After(x =>
            x.Builder.Add(new Assessment { Item = x.Pier, Hypothesis = x.Ship, Analyst = "Ann" } with { Analyst = "{PropertyName} {0}" }));

        var finding = Expect.Finding(report, "GC207", "assessment[ev:pier|h:ship|{PropertyName} {0}].consistency");
        Assert.That(finding.Message, Is.EqualTo("The assessment judges nothing. State a consistency or a likelihood."));
        Assert.That(Bridge.After(x => x.Builder.Event("E", time: "{PropertyValue}")).Errors.Single().Message,
            Does.StartWith("'{PropertyValue}' is not an EDTF time"));
    }

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ru-RU")]
    public void Every_report_reads_the_same_in_every_culture(string culture)
    {
        foreach (var broken in BrokenCases.All)
            Assert.That(ForeignCulture.Run(culture, () => broken.Report().ToString()), Is.EqualTo(broken.Report().ToString()),
                broken.ToString());
    }

    [Test]
    public void Numbers_in_a_report_are_written_the_same_in_every_culture()
    {
        Action<Bridge>[] mistakes =
        [
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, with: c => c with { Figure = new(9.5m, -3.25m) }),
            x => x.Builder.Evidence("E", x.Story, credibility: -1),
            x => x.Builder.Evidence("E", x.Story, confidence: 1.5),
            x => x.Builder.Assess(x.Pier, x.Other, 0.25, low: 0.5, high: -0.5),
        ];

        foreach (var mistake in mistakes)
            Assert.That(ForeignCulture.Run("de-DE", () => Texts(mistake)), Is.EqualTo(Texts(mistake)));

        static string[] Texts(Action<Bridge> mistake) => [.. Bridge.After(mistake).Findings.Select(f => f.Message)];
    }

    [Test]
    public void A_case_reads_and_writes_the_same_in_every_culture()
    {
        var file = RandomCases.Rich(9);
        var foreign = ForeignCulture.Run("de-DE", () => Texts(CaseFile.Parse(file.ToJson())));

        foreach (var (text, expected) in foreign.Zip(Texts(file))) Assert.That(text, Is.EqualTo(expected));

        static string[] Texts(CaseFile file) => [.. Models.Walk(file.Records()).Select(v => v.ToString()!), file.ToString(), file.ToJson()];
    }
}
