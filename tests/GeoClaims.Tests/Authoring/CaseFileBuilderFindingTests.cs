using System.Runtime.CompilerServices;

namespace GeoClaims.Tests;

internal sealed class CaseFileBuilderFindingTests
{
    private static string Here([CallerLineNumber] int line = 0) => $"CaseFileBuilderFindingTests.cs:{line}";

    [Test]
    public void All_findings_are_reported_at_once_each_with_its_line()
    {
        List<string> lines = [];
        var b = new CaseFileBuilder("Bad", zone: "Mars/Olympus"); lines.Add(Here());
        var source = b.Source("Herald", reliability: 'Q'); lines.Add(Here());
        var report = b.Report(source, "Story", published: "yesterday"); lines.Add(Here());
        b.Evidence("Uncited"); lines.Add(Here());
        b.Evidence("Graded", report, credibility: 9, confidence: 1.5); lines.Add(Here());
        b.Actor(" "); lines.Add(Here());
        b.Actor("Spaced", id: "a b"); lines.Add(Here());
        b.Claim(new("actor:nobody"), Stance.Asserts, new Id<Proposition>("prop:nothing"), made: "2024-13"); lines.Add(Here());

        var found = Expect.Refusal(() => b.Build()).Findings.Select(f => $"{f.Line} {f.Code} {f.Path}");

        Assert.That(found, Is.EquivalentTo(new[]
        {
            $"{lines[0]} GC305 zone",
            $"{lines[1]} GC302 reliability",
            $"{lines[2]} GC301 published",
            $"{lines[3]} GC202 evidence[ev:uncited].citations",
            $"{lines[4]} GC302 credibility",
            $"{lines[4]} GC303 confidence",
            $"{lines[5]} GC201 actor[actor:x].name",
            $"{lines[6]} GC304 id",
            $"{lines[7]} GC301 made",
            $"{lines[7]} GC102 claim[claim:nobody-asserts-nothing].claimant",
            $"{lines[7]} GC102 claim[claim:nobody-asserts-nothing].proposition",
        }));
    }

    [Test]
    public void A_finding_names_the_file_but_no_folder_of_somebodys_machine()
    {
        foreach (var file in new[] { "/home/ann/secret project/bridge.cs", @"C:\Users\Ann\bridge.cs", "bridge.cs" })
        {
            var b = new CaseFileBuilder("Bad");
            b.Actor("", file: file, line: 12);
            b.TryBuild(out _, out var report);

            Assert.That(Expect.Finding(report, "GC201").Line, Is.EqualTo("bridge.cs:12"));
            Assert.That(report.ToString(), Does.StartWith("bridge.cs:12: error GC201 at actor[actor:x].name: "));
        }
    }

    [Test]
    public void Every_call_knows_the_line_that_made_it()
    {
        var methods = typeof(CaseFileBuilder).GetMethods().Where(m => m.DeclaringType == typeof(CaseFileBuilder)
            && m.Name is not ("Build" or "TryBuild" or "Change" or "ToString" or "PropositionOf" or "UseBaseRates"));

        Assert.That(methods.Where(m => !m.GetParameters().Any(p => p.IsDefined(typeof(CallerLineNumberAttribute), false)))
            .Select(m => m.Name), Is.Empty);
    }

    [Test]
    public void A_record_given_twice_is_found_at_the_second_line()
    {
        var b = new CaseFileBuilder("Twice");
        b.Actor("City", id: "city");
        b.Actor("Another city", id: "city"); var line = Here();
        b.TryBuild(out _, out var report);

        Assert.That(Expect.Finding(report, "GC101", "actor[actor:city]").Line, Is.EqualTo(line));
    }

    [Test]
    public void An_assessment_is_found_at_its_line_whatever_its_analyst_is_called()
    {
        foreach (var analyst in new[] { "Ann", "Ann [night desk]", "Ann|Bob" })
        {
            var bridge = new Bridge();
            bridge.Builder.Add(new Assessment { Item = bridge.Pier, Hypothesis = bridge.Other, Analyst = analyst }); var line = Here();
            bridge.Builder.TryBuild(out _, out var report);

            Assert.That(Expect.Finding(report, "GC207").Line, Is.EqualTo(line), analyst);
        }
    }

    [Test]
    public void What_did_not_parse_leaves_a_case_that_can_be_looked_at_no_further()
    {
        var b = new CaseFileBuilder("Bad");
        b.Event("Fall", time: "31 February");

        Assert.That(b.TryBuild(out var file, out var report), Is.False);
        Assert.That(file, Is.Null);
        Assert.That(Expect.Finding(report, "GC301").Message, Does.StartWith("'31 February' is not an EDTF time: at place 3,"));
    }

    [Test]
    public void Warnings_do_not_stop_a_case()
    {
        var b = new CaseFileBuilder("Warned");
        b.Hypothesis(b.Question("What?"), "That");

        Assert.That(b.TryBuild(out var file, out var report), Is.True);
        Assert.That((report.IsValid, report.Warnings.Single().Code, report.Errors.Count), Is.EqualTo((true, "GC217", 0)));
        Assert.That(b.Build(), Is.EqualTo(file));
        Assert.That(file!.Validate().Warnings.Single().Message, Is.EqualTo(report.Warnings.Single().Message));
    }

    [Test]
    public void The_exception_lists_ten_errors_and_says_how_many_more_there_are()
    {
        var b = new CaseFileBuilder("Bad");
        for (var i = 0; i < 12; i++) b.Evidence($"Uncited {i}");

        Assert.That(() => b.Build(), Throws.TypeOf<InvalidCaseException>().With.Message.StartsWith("This "
            + "cannot be used as a case: 12 errors.\n  CaseFileBuilderFindingTests.cs:")
            .And.Message.EndsWith("\n  … and 2 more in Report").And.Property("Report").Property("Findings").Count.EqualTo(12));
    }

    [Test]
    public void Misuse_throws_argument_exceptions_at_once()
    {
        var bridge = new Bridge();
        var b = bridge.Builder;
        Assert.Multiple(() =>
        {
            Assert.That(() => new CaseFileBuilder(null!), Throws.ArgumentNullException);
            Assert.That(() => new CaseFileBuilder("x", analyst: null!), Throws.ArgumentNullException);
            Assert.That(() => b.Actor(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Event(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Source(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Report(bridge.Herald, null!), Throws.ArgumentNullException);
            Assert.That(() => b.Proposition(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Question(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Hypothesis(bridge.Why, (string)null!), Throws.ArgumentNullException);
            Assert.That(() => b.Evidence((string)null!), Throws.ArgumentNullException);
            Assert.That(() => b.Indicator(bridge.Rust, null!), Throws.ArgumentNullException);
            Assert.That(() => b.Add(null!), Throws.ArgumentNullException);
            Assert.That(() => b.Change(bridge.City, null!), Throws.ArgumentNullException);
            Assert.That(() => b.Change(new Id<Actor>("nobody"), a => a),
                Throws.ArgumentException.With.Message.Contains("This builder has added no actor 'actor:nobody'."));
            Assert.That(() => b.Change(bridge.City, a => a with { Id = new("other") }), Throws.ArgumentException);
            Assert.That(() => b.Hypothesis(new("q:none"), "An answer"), Throws.ArgumentException);
            Assert.That(() => b.Hypothesis(bridge.Why, "A part", parent: new Id<Hypothesis>("none")), Throws.ArgumentException);
            Assert.That(() => b.Hypothesis(bridge.Why, new Id<Proposition>("none")), Throws.ArgumentException);
            Assert.That(() => b.Claim(bridge.City, Stance.Asserts, new Id<Hypothesis>("none")), Throws.ArgumentException);
            Assert.That(() => b.Evidence(new Id<Claim>("none")), Throws.ArgumentException);
            Assert.That(() => b.PropositionOf(new("none")), Throws.ArgumentException);
            Assert.That(() => b.Actor("Nobody", with: _ => null!), Throws.ArgumentException);
        });
        Assert.That(b.ToString(), Does.EndWith(": 20 records so far"), "Refused calls add nothing.");
    }
}
