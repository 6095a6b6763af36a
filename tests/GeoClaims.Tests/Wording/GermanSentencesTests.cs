using System.Text.RegularExpressions;
using CrocusAttack;
using CsCheck;

namespace GeoClaims.Tests;

internal sealed class GermanSentencesTests
{
    private static readonly SentenceCatalogue German = SentenceCatalogue.German;
    private static readonly CaseFile Crocus = CrocusCase.Build();

    // What is looked up by itself: signs, levels, outcomes, and why a method has no answer.
    private static readonly string[] ByThemselves =
    [
        " and ", "“{0}”", "{0}.{1}", "{0}%", "low", "moderate", "high", "seen", "not seen", "What happened:",
        "the question has no hypotheses", "it gave no number for some hypothesis", "every hypothesis is rated impossible by some item",
        "its hypotheses do not exclude one another, so that their probabilities need not add up to 1",
    ];

    private static readonly IReadOnlyList<(string Pattern, string Where)> Keys = SentenceKeys.In("Evaluation/Judgement/",
        "Evaluation/Confidence/", "Reports/Sections/JudgementSection", "Reports/Sections/BriefReasons", "Reports/Drawings/LikelihoodBars",
        "Reports/Page/PageData");

    [Test]
    public void The_judgement_of_the_sample_reads_as_approved()
        => Golden.Verify("crocus-judgement.de.txt", Crocus.Evaluate(CrocusCase.Who).ToText(German) + "\n");

    [Test]
    public void The_brief_of_the_sample_reads_as_approved()
        => Golden.Verify("crocus-brief.de.txt", Report(Crocus, CrocusCase.Who).ToString() + "\n");

    [Test]
    public void Each_sentence_of_the_judgement_and_the_brief_that_the_source_has_is_in_the_catalogue()
    {
        string[] all = [.. German.Entries.Keys];
        Assert.That(Keys, Has.Count.GreaterThan(90));
        Assert.That(Keys.Where(k => HasWords(k.Pattern) && !all.Any(e => Regex.IsMatch(e, k.Pattern))), Is.Empty);
    }

    [Test]
    public void No_entry_is_left_over()
        => Assert.That(German.Entries.Keys.Except(ByThemselves).Except(GermanSentences.OfReports)
            .Where(e => !Keys.Any(k => Regex.IsMatch(e, k.Pattern))), Is.Empty);

    [Test]
    public void Generated_cases_are_judged_in_German_with_the_same_records_and_numbers()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var file = RandomCases.Make(seed, 60 * (1 + (seed % 4)), quirks: seed % 2 == 0);
            foreach (var question in file.Questions.Take(3))
            {
                var scale = LikelihoodScale.Published[seed % LikelihoodScale.Published.Count];
                var evaluation = file.Evaluate(question.Id, EvaluationOptions.Default with { Scale = scale });
                Holds(evaluation, $"{seed}, {question.Id}");
                Assert.That(Report(file, question.Id, scale).Untranslated, Is.Empty, $"{seed}, {question.Id}");
            }
        }
    }

    [Test]
    public void Generated_matrices_are_judged_in_German_with_the_same_records_and_numbers()
        => RandomMatrices.Any.Sample(rows => Holds(RandomMatrices.Make(rows).Evaluate(TrustPolicy.WeakestGrade), ""), iter: 100);

    [TestCase(1, "1 Lücke bleibt; sie steht unter „Gaps“.")]
    [TestCase(2, "2 Lücken bleiben; sie stehen unter „Gaps“.")]
    [TestCase(5, "5 Lücken bleiben; sie stehen unter „Gaps“.")]
    public void Words_agree_with_a_count(int count, string said)
    {
        var sentence = new Sentence(SentenceKind.Gap,
            $"{new Counted(count, "# gap remains; it is", "# gaps remain; they are")} listed under Gaps.").In(German);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sentence.Text, Is.EqualTo(said));
            Assert.That(sentence.Parts.Single(p => p.Number is not null), Is.EqualTo(new SentencePart($"{count}", Number: count)));
        }
    }

    [Test]
    public void Each_published_scale_has_a_word_for_each_level()
    {
        foreach (var scale in LikelihoodScale.Published)
            Assert.That(scale.Terms.Select(t => German.WordOf(scale.Id, t.Word)), Is.All.Not.Null, scale.Name);
    }

    [Test]
    public void The_page_marks_what_is_German_and_keeps_the_case_apart()
    {
        var page = Report(Crocus, CrocusCase.Who).ToPage();
        page = page[..page.IndexOf("<script type=\"application/json\"", StringComparison.Ordinal)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("<html lang=\"en\""));
            Assert.That(page, Does.Contain("<span lang=\"de\">Gründe dafür</span>"));
            Assert.That(page, Does.Match("<p class=\"verdict\"><span lang=\"de\"><b>Sehr wahrscheinlich \\(|"
                + "<p class=\"verdict\"><span lang=\"de\"><b>Fast sicher \\("));
            Assert.That(page, Does.Contain("<bdi lang=\"en\">"));
            Assert.That(page, Does.Not.Contain("Reasons for it"));
            Assert.That(page, Does.Not.Contain("very likely"));
        }
    }

    private static CaseReport Report(CaseFile file, Id<Question> question, LikelihoodScale? scale = null)
        => file.ToReport(question, new() { Sentences = German,
            Evaluation = EvaluationOptions.Default with { Scale = scale ?? LikelihoodScale.Icd203 } });

    private static bool HasWords(string pattern)
        => SentenceTemplate.Parse(Regex.Unescape(pattern[1..^1].Replace(":[^}]*", ":forms", StringComparison.Ordinal))).HasWords;

    private static void Holds(Evaluation evaluation, string which)
    {
        Assert.That(German.Missing(evaluation.Judgement), Is.Empty, which);
        foreach (var sentence in evaluation.Judgement.Concat(evaluation.Levels.SelectMany(l => l.Judgement)))
        {
            var said = sentence.In(German);
            Assert.That(said.Language, Is.EqualTo("de"), which);
            Assert.That(said.Template, Is.EqualTo(sentence.Template), which);
            Assert.That(said.Parts.Select(p => p.Record).OfType<string>().Order(),
                Is.EqualTo(sentence.Parts.Select(p => p.Record).OfType<string>().Order()), $"{which}: {sentence}");
            Assert.That(said.Parts.Select(p => p.Number).OfType<double>().Order(),
                Is.EqualTo(sentence.Parts.Select(p => p.Number).OfType<double>().Order()), $"{which}: {sentence}");
        }
    }
}
