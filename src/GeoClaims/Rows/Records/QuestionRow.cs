namespace GeoClaims;

/// <summary>A question as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Hypotheses">The ids of the possible answers.</param>
/// <param name="HypothesisNames">Their names.</param>
/// <param name="Exclusive">Whether at most one answer is true.</param>
/// <param name="Exhaustive">Whether one of the answers is true.</param>
/// <param name="Ordered">Whether the answers stand in an order, from the least to the most.</param>
/// <param name="ResolveBy">By when it is to be answered, as written.</param>
/// <param name="Criteria">What settles it.</param>
/// <param name="ReferenceClass">The class of questions of which it is one.</param>
/// <param name="Resolution">The id of the answer that proved true.</param>
/// <param name="ResolvedAt">When it did, as written.</param>
/// <param name="ResolvedBecause">What showed it.</param>
public sealed partial record QuestionRow(
    string Id, string Text, string? Hypotheses, string? HypothesisNames, bool Exclusive, bool Exhaustive, bool Ordered, string? ResolveBy,
    string? Criteria, string? ReferenceClass, string? Resolution, string? ResolvedAt, string? ResolvedBecause)
{
    internal static readonly RowColumns<QuestionRow> Columns = new RowColumns<QuestionRow>("Questions")
        .Text(r => r.Id).Text(r => r.Text).Text(r => r.Hypotheses).Text(r => r.HypothesisNames).Flag(r => r.Exclusive)
        .Flag(r => r.Exhaustive).Flag(r => r.Ordered).Text(r => r.ResolveBy).Text(r => r.Criteria).Text(r => r.ReferenceClass)
        .Text(r => r.Resolution).Text(r => r.ResolvedAt).Text(r => r.ResolvedBecause);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static QuestionRow Of(CaseFile file, Question q) => new(
        Id: q.Id.Value,
        Text: q.Text,
        Hypotheses: InRow.Ids(q.Hypotheses),
        HypothesisNames: InRow.Names(q.Hypotheses.Select(file.Get)),
        Exclusive: q.Exclusive,
        Exhaustive: q.Exhaustive,
        Ordered: q.Ordered,
        ResolveBy: q.ResolveBy?.Text,
        Criteria: q.Criteria,
        ReferenceClass: q.ReferenceClass,
        Resolution: q.Resolution?.Hypothesis.Value,
        ResolvedAt: q.Resolution?.At.Text,
        ResolvedBecause: q.Resolution?.Because);
}
