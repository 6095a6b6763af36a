namespace GeoClaims;

public sealed partial class ReferenceClassRates
{
    /// <summary>The kinds of answers with their shares as plain rows.</summary>
    public RowSet<AnswerRateRow> ToRows() => new(AnswerRateRow.Columns, Answers.Select(AnswerRateRow.Make));
}
