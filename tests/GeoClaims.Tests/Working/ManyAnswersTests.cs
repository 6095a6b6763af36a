namespace GeoClaims.Tests;

/// <summary>Texts stay ones that can be read when there are very many answers, and say what they leave out.</summary>
internal sealed class ManyAnswersTests
{
    private const int Answers = 5_000;

    private static readonly CaseFile Case = Make();
    private static readonly Evaluation Judged = Case.Evaluate(Case.Questions[0].Id, new() { Draws = 20 });

    [Test]
    public void A_judgement_of_five_thousand_answers_says_how_many_it_leaves_out()
    {
        var text = Judged.ToString();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(8_000));
            Assert.That(text, Does.Match(@"and 49\d\d others, all of which are listed under Estimates"));
            Assert.That(text, Does.Match(@"puts? the same first as Bayes: .* and \d+ others"));
            Assert.That(Judged.Estimates, Has.Count.EqualTo(Answers));
        }
    }

    [Test]
    public void So_do_robustness_and_the_brief_of_a_report()
    {
        var report = Case.ToReport(Judged.Question.Id, new() { Evaluation = Judged.Options });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Robustness.ToString(), Has.Length.LessThan(8_000));
            Assert.That(report.ToString(), Has.Length.LessThan(12_000));
            Assert.That(report.ToString(), Does.Contain($"and {Answers - 25} more, which ToMarkdown() and the page list in full"));
            Assert.That(report.ToMarkdown(), Does.Contain("Answer 4999"));
        }
    }

    [Test]
    public void Answers_of_which_none_is_next_to_nothing_have_a_sentence_each_up_to_a_number()
    {
        var names = Enumerable.Range(0, 30).Select(i => $"A{i}").ToArray();
        var many = new Ratings(names);
        many.Row("E", string.Join(' ', names.Select((_, i) => i % 2 == 0 ? "C" : "I")));
        var text = many.Evaluate().ToString();

        Assert.That(text, Does.Contain("9 more answers come behind these; all are listed under Estimates."));
    }

    [Test]
    public void Four_hundred_questions_do_not_lengthen_the_judgement_of_one()
    {
        var questions = Enumerable.Range(0, 400).Select(i => new Question
        {
            Id = new($"q{i}"),
            Text = $"Question {i}?",
            Hypotheses = [.. Judged.Question.Hypotheses.Skip(2 * i).Take(2)],
        });
        var file = Case.With([.. questions.Select(q => CaseChange.Put(q))]);

        Assert.That(file.Evaluate(file.Questions[200].Id, new() { Draws = 20 }).ToString(), Has.Length.LessThan(3_000));
    }

    private static CaseFile Make()
    {
        var many = new Ratings([.. Enumerable.Range(0, Answers).Select(i => $"Answer {i}")]);
        foreach (var item in new[] { 3, 5, 7 })
            many.Row($"Item {item}", string.Join(' ', Enumerable.Range(0, Answers).Select(h => h % item == 0 ? "C" : "I")));
        return many.Build();
    }
}
