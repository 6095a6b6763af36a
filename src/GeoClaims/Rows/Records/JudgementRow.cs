namespace GeoClaims;

/// <summary>An analyst's own probabilities for the answers to a question, as a plain row.</summary>
/// <param name="Id">The id of the judgement.</param>
/// <param name="Question">The id of the question.</param>
/// <param name="QuestionText">What is asked.</param>
/// <param name="Analyst">Who judged.</param>
/// <param name="Answers">How likely which answers are held, as given, by their ids: <c>rust 0.7; ship 0.4</c>.</param>
/// <param name="AnswerNames">The same by their names.</param>
/// <param name="Made">When, as written.</param>
/// <param name="Because">Why.</param>
public sealed partial record JudgementRow(
    string Id, string Question, string QuestionText, string Analyst, string? Answers, string? AnswerNames,
    string? Made, string? Because)
{
    internal static readonly RowColumns<JudgementRow> Columns = new RowColumns<JudgementRow>("Judgements")
        .Text(r => r.Id).Text(r => r.Question).Text(r => r.QuestionText).Text(r => r.Analyst).Text(r => r.Answers)
        .Text(r => r.AnswerNames)
        .Text(r => r.Made).Text(r => r.Because);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static JudgementRow Of(CaseFile file, Judgement j) => new(
        Id: j.Id.Value,
        Question: j.Question.Value,
        QuestionText: file.Get(j.Question).Text,
        Analyst: j.Analyst,
        Answers: InRow.Judged(j.Answers),
        AnswerNames: InRow.All(j.Answers.Select(a => $"{file.Get(a.Hypothesis).Name}: {a.Probability}")),
        Made: j.Made?.Text,
        Because: j.Because);
}
