namespace GeoClaims;

/// <summary>A claim as a plain row: who takes which stance on what, when, and where that was reported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claimant">The id of who claims it.</param>
/// <param name="ClaimantName">The name.</param>
/// <param name="Stance">The stance, in the words of the case's JSON.</param>
/// <param name="Proposition">The id of the proposition.</param>
/// <param name="Statement">What that says.</param>
/// <param name="Voice">In whose voice it is said.</param>
/// <param name="Basis">What the claimant says it rests on.</param>
/// <param name="Certainty">The word for how certain the claimant is.</param>
/// <param name="CertaintyScale">The id of the scale to which the word belongs.</param>
/// <param name="CertaintyLow">The least probability that the word stands for.</param>
/// <param name="CertaintyHigh">The greatest.</param>
/// <param name="FigureLow">The number claimed, or the least; as a double, which keeps 15 digits.</param>
/// <param name="FigureHigh">The greatest number claimed; null if open.</param>
/// <param name="When">When it happened, by the claimant, as written (EDTF); null if not said.</param>
/// <param name="WhenEarliest">When it happened, by the claimant, as the first instant that it may be, in UTC; null if not said or
/// open.</param>
/// <param name="WhenLatest">When it happened, by the claimant, as the last instant that it may be, in UTC; null if not said or
/// open.</param>
/// <param name="Made">When the claim was made, as written (EDTF); null if not said.</param>
/// <param name="MadeEarliest">When the claim was made, as the first instant that it may be, in UTC; null if not said or open.</param>
/// <param name="MadeLatest">When the claim was made, as the last instant that it may be, in UTC; null if not said or open.</param>
/// <param name="Channel">How it was made known.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="Locator">The place in the report, where one is cited; null for several.</param>
/// <param name="Quote">Its words, where one report is cited; null for several.</param>
/// <param name="Grounds">The ids of the evidence that the claimant names.</param>
/// <param name="Revises">The id of the claim that it revises.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record ClaimRow(
    string Id, string Claimant, string ClaimantName, string Stance, string Proposition, string Statement, string? Voice,
    string? Basis, string? Certainty, string? CertaintyScale, double? CertaintyLow, double? CertaintyHigh, double? FigureLow,
    double? FigureHigh, string? When, DateTime? WhenEarliest, DateTime? WhenLatest, string? Made, DateTime? MadeEarliest,
        DateTime? MadeLatest,
    string? Channel, string? Reports, string? ReportTitles, string? Locator, string? Quote, string? Grounds, string? Revises,
    string? KnownFrom)
{
    internal static readonly RowColumns<ClaimRow> Columns = new RowColumns<ClaimRow>("Claims")
        .Text(r => r.Id).Text(r => r.Claimant).Text(r => r.ClaimantName).Text(r => r.Stance).Text(r => r.Proposition)
        .Text(r => r.Statement).Text(r => r.Voice).Text(r => r.Basis).Text(r => r.Certainty)
        .Text(r => r.CertaintyScale).Number(r =>
            r.CertaintyLow).Number(r => r.CertaintyHigh).Number(r => r.FigureLow).Number(r => r.FigureHigh).Text(r => r.When)
        .Instant(r => r.WhenEarliest).Instant(r => r.WhenLatest).Text(r => r.Made).Instant(r => r.MadeEarliest)
        .Instant(r => r.MadeLatest).Text(r => r.Channel).Text(r => r.Reports).Text(r => r.ReportTitles).Text(r => r.Locator)
        .Text(r => r.Quote).Text(r => r.Grounds).Text(r => r.Revises).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ClaimRow Of(CaseFile file, Claim c) => new(
        Id: c.Id.Value,
        Claimant: c.Claimant.Value,
        ClaimantName: file.Get(c.Claimant).Name,
        Stance: InRow.Word(c.Stance),
        Proposition: c.Proposition.Value,
        Statement: file.Get(c.Proposition).Statement,
        Voice: InRow.WordIfStated(c.Voice),
        Basis: InRow.WordIfStated(c.Basis),
        Certainty: c.Certainty?.Word,
        CertaintyScale: c.Certainty?.Scale,
        CertaintyLow: c.Certainty?.Low.Value,
        CertaintyHigh: c.Certainty?.High.Value,
        FigureLow: (double?)c.Figure?.Low,
        FigureHigh: (double?)c.Figure?.High,
        When: c.When?.Time?.Text,
        WhenEarliest: InRow.Earliest(c.When?.Time, file.Zone),
        WhenLatest: InRow.Latest(c.When?.Time, file.Zone),
        Made: c.Made?.Text,
        MadeEarliest: InRow.Earliest(c.Made, file.Zone),
        MadeLatest: InRow.Latest(c.Made, file.Zone),
        Channel: c.Channel,
        Reports: InRow.Reports(c.Citations),
        ReportTitles: InRow.Titles(file, c.Citations),
        Locator: InRow.Only(c.Citations)?.Locator,
        Quote: InRow.Only(c.Citations)?.Quote?.Original,
        Grounds: InRow.All(c.Grounds.Select(g => g.Evidence.Value)),
        Revises: c.Revises?.Value,
        KnownFrom: c.KnownFrom?.Text);
}
