namespace GeoClaims;

public sealed partial class NextQuestions
{
    /// <summary>What to look for, the most telling first, as plain rows.</summary>
    public RowSet<NextQuestionRow> ToRows() => new(NextQuestionRow.Columns, Questions.Select(NextQuestionRow.Of));
}
