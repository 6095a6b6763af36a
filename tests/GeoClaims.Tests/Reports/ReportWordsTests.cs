using System.Text.RegularExpressions;
using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>What a reader reads: sentences of English, with nothing in them that is the library's own.</summary>
internal sealed partial class ReportWordsTests
{
    private static readonly ReportOptions s_quick = new() { Evaluation = new() { Draws = 50 } };

    private static readonly Lazy<(string Name, CaseReport Report)[]> s_reports = new(() =>
    [
        ("who", CrocusCase.Build().ToReport(CrocusCase.Who)), ("blame", CrocusCase.Build().ToReport(CrocusCase.Blame)),
        ("centuries", Centuries()), ("no evidence", Bare(answers: 2, items: 0, rated: false)),
        ("unrated", Bare(answers: 2, items: 1, rated: false)), ("one answer", Bare(answers: 1, items: 1, rated: true)),
    ]);

    private static IEnumerable<string> Names => ["who", "blame", "centuries", "no evidence", "unrated", "one answer"];

    private static CaseReport Report(string name) => s_reports.Value.Single(r => r.Name == name).Report;

    private static CaseReport Crocus => Report("who");

    // All but the hash of the case, which is no sentence.
    private static string Words(CaseReport report)
        => report.ToMarkdown().Replace(report.Fingerprint, "", StringComparison.Ordinal)
            .Replace(report.Fingerprint[..12], "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void No_date_is_shown_as_files_write_it(string name)
        => Assert.That(AsWritten().Matches(Words(Report(name))).Select(m => m.Value), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void No_key_of_a_record_stands_in_a_text(string name)
        => Assert.That(Key().Matches(Words(Report(name))).Select(m => m.Value), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void Nothing_is_said_to_change_that_reads_the_same(string name)
        => Assert.That(NoChange().Matches(Words(Report(name))).Select(m => m.Value), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void Subject_and_verb_agree(string name)
        => Assert.That(Disagreement().Matches(Words(Report(name))).Select(m => m.Value), Is.Empty);

    [Test]
    public void A_rough_time_is_not_shown_as_the_day_at_its_end()
    {
        var report = Report("centuries");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Items.Single(i => i.Item.Statement == "Deed 0").Known, Is.EqualTo("about 1826"));
            Assert.That(report.Timeline.Rows.Select(r => r.Known), Does.Contain("about 1826").And.Contain("June 1831")
                .And.Contain("14 June 1836"));
            Assert.That(Words(report), Does.Not.Contain("31 December 1826 ·"));
        }
    }

    [TestCase("no evidence", "There is no evidence yet that would tell the answers apart.")]
    [TestCase("unrated", "No item of evidence is rated yet, so the evidence does not tell the answers apart.")]
    [TestCase("one answer", "The case names one answer only, “Answer 0”, so there is nothing to weigh it against.")]
    public void Where_nothing_is_weighed_nothing_is_likely_and_nobody_leads(string name, string lead)
    {
        var report = Report(name);
        var words = string.Join('\n', report.Sections.Where(s => s.Key != "method").Select(s => s.ToMarkdown()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Sections[0].ToMarkdown(), Does.Contain(lead));
            Assert.That(words, Does.Not.Contain("even chance").And.Not.Contain("ertain").And.Not.Contain("leads")
                .And.Not.Contain("50%").And.Not.Contain("100%"));
        }
    }

    [Test]
    public void Parties_are_told_apart_from_the_answers_that_they_claim()
    {
        var claimed = Crocus.Claimants.Where(c => !c.Chance.Denied)
            .Select(c => string.Join(' ', c.Chance.Hypotheses.Order())).Distinct().Count();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(claimed, Is.LessThan(Crocus.Claimants.Count));
            Assert.That(Crocus.Account[1], Is.EqualTo($"{Crocus.Claimants.Count} parties take a stand, and {claimed} different answers are "
                + "claimed."));
        }
    }

    [Test]
    public void The_items_whose_loss_flips_the_lead_add_up()
    {
        var flip = Crocus.Robustness.SmallestFlip!;
        var told = Crocus.Robustness.Sentences.Single(s => s.Text.StartsWith("No loss of up to", StringComparison.Ordinal));
        var counts = Counts().Match(told.Text);
        var named = told.Parts.Count(p => p.Record is { } key && key.StartsWith("ev:", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flip.Items, Has.Count.GreaterThan(flip.Size), "Some of them are copies.");
            Assert.That(Number(counts, 1), Is.EqualTo(flip.Size));
            Assert.That(Number(counts, 2), Is.EqualTo(flip.Items.Count).And.EqualTo(named + Number(counts, 3)));
        }
    }

    [Test]
    public void Each_step_of_the_replay_is_a_difference()
    {
        foreach (var step in Crocus.Snapshots.Select(s => s.Change!.Text))
            Assert.That(step, Does.Match("^[0-9A-Z].* more.*(: “.*” .*[0-9]+% → [<>]?[0-9]+%|nothing moved|stays at)"));
        Assert.That(Crocus.Snapshots[0].Change!.Text, Does.Contain("because of “Islamic State claimed the attack"));
    }

    [Test]
    public void A_share_of_a_part_is_conditional_wherever_it_is_said_and_the_bars_say_of_what_they_are()
    {
        var whole = Crocus.Evaluation.Levels[0].Leader!;
        var parts = Crocus.Evaluation.Judgement.Where(s => s.Kind == SentenceKind.Part
            && s.Text.Contains("we put it", StringComparison.Ordinal))
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts, Is.Not.Empty);
            Assert.That(parts.Select(p => p.Text), Has.All.StartsWith($"If it was “{whole.Name}”, "));
            Assert.That(parts.Sum(p => p.Parts.First(x => x.Number is not null).Number!.Value), Is.EqualTo(1).Within(.05));
            Assert.That(Crocus.Sections[0].ToMarkdown(), Does.Contain("Each share is of the whole"));
        }
    }

    private static int Number(Match match, int group)
        => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static CaseReport Centuries()
    {
        var b = new CaseFileBuilder("Two hundred years", zone: "Europe/Paris");
        var archive = b.Source("Archive", 'B');
        var question = b.Question("Who owns the island?", with: q => q with { ResolveBy = EdtfTime.Parse("2030-06") });
        var ann = b.Hypothesis(question, "Ann's line owns it", "Ann");
        var other = b.Hypothesis(question, "Somebody else owns it", "Other", catchAll: true);
        var line = b.Actor("Ann's line");
        string[] times = ["1826~", "1831-06", "1836-06-14", "184X", "1851-22", "[1856-01,1856-03]", "1861?", "1866-06/1867-02", "-0043",
            "1871/..", "../1876"];
        for (var i = 0; i < times.Length; i++)
        {
            var deed = b.Report(archive, $"Deed {i}", published: times[i], id: $"deed-{i}", with: r => r
                with { Accessed = EdtfTime.Parse("2026-03-02") });
            var item = b.Evidence($"Deed {i}", deed, credibility: 2, with: e => e with { Observed = EdtfTime.Parse(times[i]) });
            b.Assess(item, ann, i % 3 == 0 ? Consistency.I : Consistency.C);
            b.Assess(item, other, Consistency.N);
            b.Claim(line, Stance.Asserts, ann, made: times[i], reportedIn: deed, id: $"claim-{i}", with: c => c
                with { Certainty = LikelihoodScale.Icd203["likely"] });
            b.Event($"Sale {i}", time: times[i], reportedIn: deed);
        }
        b.Evidence("No other deed", b.Report(archive, "Search", published: "2025-01-02"), EvidenceKind.Absence, credibility: 2,
            with: e => e with { Search = new("The clerk", "the cellar", EdtfTime.Parse("2024-12-31")) });
        b.TryBuild(out var file, out var findings);
        Assert.That(file, Is.Not.Null, findings.ToString());
        return file!.ToReport(question, s_quick);
    }

    private static CaseReport Bare(int answers, int items, bool rated)
    {
        var b = new CaseFileBuilder("Bare");
        var question = b.Question("Who did it?", with: q => q with { Exhaustive = false });
        var all = Enumerable.Range(0, answers).Select(i => b.Hypothesis(question, $"Person {i} did it", $"Answer {i}")).ToList();
        var story = b.Report(b.Source("Paper", 'B'), "A story", published: "2026-03-02");
        for (var i = 0; i < items; i++)
        {
            var item = b.Evidence($"Glove {i} was found", story, credibility: 2, with: e => e with { Relevance = Relevance.High });
            foreach (var answer in all)
                if (rated) b.Assess(item, answer, Consistency.CC);
        }
        b.Claim(b.Actor("Bob"), Stance.Denies, all[0], made: "2026-03-01", reportedIn: story);
        b.TryBuild(out var file, out var findings);
        Assert.That(file, Is.Not.Null, findings.ToString());
        return file!.ToReport(question, s_quick);
    }

    // Dates with hyphens, digits left open, marks after a year, sets, and open intervals.
    [GeneratedRegex(@"\b-?\d{4}-(\d{2}|XX)\b|\b\d{4}[~?%](?!\d)|\b\d{2,3}X+\b|\b\d{4}/|/\d{4}\b|\[\d{4}|\.\.\d{4}")]
    private static partial Regex AsWritten();

    [GeneratedRegex(@"\b(ev|h|q|actor|prop|claim|src|rep|report|event|ind|indicator|source):[a-z0-9]")]
    private static partial Regex Key();

    [GeneratedRegex(@"at ([<>]?[0-9.]+%) in place of \1|from ([<>]?[0-9.]+%) to \2")]
    private static partial Regex NoChange();

    [GeneratedRegex(@"s (asserts|denies|doubts|raises|insinuates|concedes|retracts)\b|"
        + @"\b1 [a-z ]*(items|reports|sources|claims) (come|stand|are)\b")]
    private static partial Regex Disagreement();

    [GeneratedRegex(@"found (\d+) \((\d+) with their copies\).* and (\d+) more\.$")]
    private static partial Regex Counts();
}
