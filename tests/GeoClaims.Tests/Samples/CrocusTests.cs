using System.Diagnostics;
using CrocusAttack;

namespace GeoClaims.Tests;

public sealed class CrocusTests
{
    private static readonly CaseFile Crocus = CrocusCase.Build();

    [Test]
    public void The_case_has_no_error_and_only_the_warnings_that_are_meant()
        => Assert.That(Crocus.Validate().Findings.Select(f => $"{f.Code} {f.Path}"), Is.EquivalentTo(new[]
        {
            // The article's "four days after" against the agencies' date: the case shows the conflict and does not settle it.
            "GC221 claim[claim:reuters-on-date].when",
            // Nothing in the sources speaks against this one; the case forces nothing, and its gaps say so.
            "GC224 hypothesis[h:blame-kyiv-only]",
        }));

    [Test]
    public void It_survives_JSON() => Assert.That(CaseFile.Parse(Crocus.ToJson()), Is.EqualTo(Crocus));

    [Test]
    public void The_judgement_leads_with_the_union_and_no_single_item_flips_it()
    {
        var evaluation = Crocus.Evaluate(CrocusCase.Who);
        var union = evaluation[new Id<Hypothesis>("is-k")];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(union.IsUnion);
            Assert.That(evaluation.Judgement[0].Parts.Select(p => p.Record), Has.Member("h:is-k"));
            Assert.That(union.Probability.Low.Value, Is.GreaterThan(.8));
            Assert.That(evaluation.Judgement.Single(s => s.Kind == SentenceKind.Flip).Text, Does.StartWith("No single item decides"));
            Assert.That(evaluation[new Id<Hypothesis>("ukraine")].Probability.High.Value, Is.LessThan(.06));
        }
    }

    [Test]
    public void Accepting_that_IS_K_acted_alone_leads_to_the_warnings_and_to_the_services()
    {
        var moscow = Crocus.Actors.Single(a => a.Name == "The Kremlin").Id;
        var commitments = Crocus.Commitments(moscow, ifAccepts: new Id<Hypothesis>("is-k-alone")).All.Select(c => c.Proposition.Statement)
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(commitments, Has.Some.Contains("as the United States warned"));
            Assert.That(commitments, Has.Some.StartsWith("Russia's services made nothing of the intelligence"));
            Assert.That(commitments.FindIndex(c => c.Contains("warned")),
                Is.LessThan(commitments.FindIndex(c => c.StartsWith("Russia's services", StringComparison.Ordinal))));
        }
    }

    [Test]
    public void What_Russia_alone_stands_behind_does_not_carry_the_judgement()
    {
        var robustness = Crocus.Evaluate(CrocusCase.Who).Robustness(seed: 1, draws: 500);
        var russia = robustness.LeavingOut.Single(v => v is { Kind: VariantKind.WithoutOrigin, Name: "Russia" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(russia.Items, Has.Count.GreaterThan(3));
            Assert.That(russia.Flips, Is.False);
            Assert.That(robustness[VariantKind.OriginPlanted, russia.Key].Flips, Is.False);
            Assert.That(robustness.SmallestFlip!.TriedUpTo, Is.GreaterThanOrEqualTo(3));
        }
    }

    [Test]
    public void Putin_concedes_against_the_Kremlins_interest()
        => Assert.That(Crocus.ClaimsByInterest().AgainstInterest.Select(c =>
            $"{Crocus.Get(c.Claim.Claimant).Name} {c.Claim.Stance} {c.Claim.Made}"), Has.Member("Vladimir Putin Concedes 2024-03-25"));

    [Test]
    public void One_number_leads_back_to_a_paragraph_of_the_article()
    {
        var evaluation = Crocus.Evaluate(CrocusCase.Who);
        var explanation = evaluation.WhyNot(new Id<Hypothesis>("ukraine"));
        var article = Crocus.Reports.Single(r => r.Author == "Antonia Colibasanu").Id;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(explanation.Sentences[0].Parts.Select(p => p.Number),
                Has.Member(evaluation[new Id<Hypothesis>("ukraine")].Probability.Best.Value));
            Assert.That(explanation.Citations.Any(c => c.Report == article && c.Locator is not null
                && c.Locator.StartsWith("paragraph", StringComparison.Ordinal)));
        }
    }

    [Test]
    public void Where_the_article_says_there_is_no_evidence_a_gap_shows_it()
    {
        var gaps = Crocus.Evaluate(CrocusCase.Who).Gaps;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(gaps.Any(g => g.Kind == GapKind.UngroundedClaim && g.ToString().Contains("Budanov")));
            Assert.That(gaps.Any(g => g.Kind == GapKind.NothingFound && g.ToString().Contains("Budanov")));
        }
    }

    [Test]
    public void Every_item_is_cited_to_a_place_or_is_an_assumption_and_every_rating_has_a_reason()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Crocus.Evidence.Where(e => e.Citations.IsEmpty && e.Kind != EvidenceKind.Assumption), Is.Empty);
            Assert.That(Crocus.Assessments.Where(a => string.IsNullOrWhiteSpace(a.Because)), Is.Empty);
            Assert.That(Crocus.Evidence.SelectMany(e => e.Citations).Where(c => Crocus.Get(c.Report).Author == "Antonia Colibasanu")
                .Select(c => c.Locator), Is.All.Match("^paragraph [1-9]$"));
        }
    }

    [Test]
    public void Putin_moved_from_insinuating_Kyiv_to_conceding_Islamists_and_still_insinuating_Kyiv()
    {
        var putin = Crocus.Claims.Where(c => Crocus.Get(c.Claimant).Name == "Vladimir Putin" && c.Made is not null);
        var stances = putin.OrderBy(c => c.Made!.Earliest(Crocus.Zone.Zone)).Select(c => (c.Made!.Text[..10], c.Stance)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stances, Has.Member(("2024-03-23", Stance.Insinuates)));
            Assert.That(stances, Has.Member(("2024-03-25", Stance.Concedes)));
            Assert.That(stances, Has.Member(("2024-03-25", Stance.Insinuates)));
            Assert.That(putin.Where(c => c.Revises is not null), Is.Not.Empty);
        }
    }

    [Test]
    public void The_forecast_is_judged_as_the_author_judges_it()
    {
        var evaluation = Crocus.Evaluate(CrocusCase.Blame);
        var answers = evaluation.Estimates.Select(e => e.Hypothesis.Proposition).ToList();
        var forecast = Crocus.Claims.Single(c => c.Certainty?.Word == "likely" && c.Claimant == new Id<Actor>("colibasanu")
            && answers.Contains(c.Proposition));
        Assert.That(evaluation.Estimates.Single(e => e.Hypothesis.Proposition == forecast.Proposition).Term!.Word,
            Is.EqualTo("likely"));
    }

    [Test]
    public void The_program_prints_what_the_README_shows_and_writes_the_case()
    {
        using var folder = new TempFolder();
        var (code, output) = Run("--output", folder.File("out"));
        var shown = Readme.Blocks("text")[1].TrimEnd().Split('\n');
        var printed = output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(printed.Take(shown.Length), Is.EqualTo(shown.Select(l => l.TrimEnd())));
            Assert.That(CaseFile.Load(Path.Combine(folder.File("out"), "crocus.json")), Is.EqualTo(Crocus));
            Assert.That(output, Does.Not.Contain("\u001b["), "sober when piped");
        }
    }

    [Test]
    public void What_was_read_on_a_site_has_its_address()
    {
        var reports = Crocus.Reports.Select(r => (Report: r, Site: Crocus.Get(r.Source).Name.Split('/')[0])).ToList();
        var named = reports.Where(r => r.Site.Contains('.') && !r.Site.Contains(' ')).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(named, Has.Count.GreaterThanOrEqualTo(17));
            Assert.That(named.Select(r => SafeText.WebAddress(r.Report.Address)?.Contains(r.Site, StringComparison.Ordinal)),
                Has.All.True);
            Assert.That(reports.Count(r => r.Report.Address is not null), Is.GreaterThanOrEqualTo(named.Count + 2));
            Assert.That(Crocus.ToReport(CrocusCase.Who, new() { Evaluation = new() { Draws = 10 } }).ToMarkdown(),
                Does.Contain("(<https://livemint.com/>)"));
        }
    }

    [Test]
    public void An_unknown_argument_is_answered_with_the_usage() => Assert.That(Run("--nonsense").Code, Is.EqualTo(2));

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput =
            true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.ArgumentList.Add(typeof(CrocusCase).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
