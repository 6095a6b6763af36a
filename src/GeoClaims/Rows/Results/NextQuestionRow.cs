namespace GeoClaims;

/// <summary>Something that could be looked for, as a plain row.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="About">The id of the indicator or item.</param>
/// <param name="Label">What it says.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Bits">The expected information, in bits.</param>
/// <param name="ChanceOfChange">The chance that the answer changes who leads.</param>
/// <param name="Text">The same in a sentence.</param>
public sealed partial record NextQuestionRow(
    string Kind, string About, string Label, string Hypothesis, string HypothesisName, double Bits, double ChanceOfChange,
    string Text)
{
    internal static readonly RowColumns<NextQuestionRow> Columns = new RowColumns<NextQuestionRow>("What to look for next")
        .Text(r => r.Kind).Text(r => r.About).Text(r => r.Label).Text(r => r.Hypothesis).Text(r => r.HypothesisName)
        .Number(r => r.Bits).Number(r => r.ChanceOfChange).Text(r => r.Text);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static NextQuestionRow Of(NextQuestion q) => new(
        Kind: InRow.Word(q.Kind),
        About: q.About.Key,
        Label: q.About.Label,
        Hypothesis: q.Hypothesis.Id.Value,
        HypothesisName: q.Hypothesis.Name,
        Bits: q.Bits,
        ChanceOfChange: q.ChanceOfChange.Value,
        Text: q.Sentence.Text);
}
