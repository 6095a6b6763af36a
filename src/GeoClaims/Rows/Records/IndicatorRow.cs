namespace GeoClaims;

/// <summary>An indicator as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What would be seen.</param>
/// <param name="Hypothesis">The id of the hypothesis for which it is named.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="Status">Whether it was looked for, and seen.</param>
/// <param name="Expected">How far it is to be expected under which hypotheses, by their ids: the marks, or the likelihoods with
/// their bounds, as given: <c>h:rust CC; h:ship 0.4 (0.2 to 0.6)</c>.</param>
/// <param name="ExpectedNames">The same by their names.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record IndicatorRow(
    string Id, string Text, string Hypothesis, string HypothesisName, string Status, string? Expected, string? ExpectedNames,
    string? Reports, string? ReportTitles, string? KnownFrom)
{
    internal static readonly RowColumns<IndicatorRow> Columns = new RowColumns<IndicatorRow>("Indicators")
        .Text(r => r.Id).Text(r => r.Text).Text(r => r.Hypothesis).Text(r => r.HypothesisName).Text(r => r.Status)
        .Text(r => r.Expected).Text(r => r.ExpectedNames).Text(r => r.Reports).Text(r => r.ReportTitles).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static IndicatorRow Of(CaseFile file, Indicator i) => new(
        Id: i.Id.Value,
        Text: i.Text,
        Hypothesis: i.Hypothesis.Value,
        HypothesisName: file.Get(i.Hypothesis).Name,
        Status: InRow.Word(i.Status),
        Expected: InRow.Expected(i.Expected),
        ExpectedNames: InRow.All(i.Expected.Select(e => $"{file.Get(e.Hypothesis).Name}: {e.Judgement}")),
        Reports: InRow.Reports(i.Citations),
        ReportTitles: InRow.Titles(file, i.Citations),
        KnownFrom: i.KnownFrom?.Text);
}
