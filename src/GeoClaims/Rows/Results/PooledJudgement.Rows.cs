namespace GeoClaims;

public sealed partial class PooledJudgement
{
    /// <summary>Each analyst's answers, then those of all together, as plain rows.</summary>
    public RowSet<PooledAnswerRow> ToRows() => new(PooledAnswerRow.Columns,
        Judgements.SelectMany((j, i) => j.Answers.Select(a => PooledAnswerRow.Of(j, Weights[i], a)))
            .Concat(Answers.Select(PooledAnswerRow.Of)));
}
