namespace GeoClaims;

/// <summary>An implication as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Acceptor">The id of the actor for whom alone it holds.</param>
/// <param name="AcceptorName">The name.</param>
/// <param name="From">The ids of the propositions from which it leads.</param>
/// <param name="FromStatements">What they say.</param>
/// <param name="To">The id of the proposition to which it leads.</param>
/// <param name="ToStatement">What that says.</param>
/// <param name="Strength">The word for how surely it follows.</param>
/// <param name="StrengthScale">The id of the scale to which the word belongs.</param>
/// <param name="StrengthLow">The least probability that the word stands for.</param>
/// <param name="StrengthHigh">The greatest.</param>
/// <param name="Because">Why it follows.</param>
/// <param name="SaidBy">The id of who says that it follows.</param>
/// <param name="Reports">The ids of the reports cited.</param>
/// <param name="ReportTitles">Their titles.</param>
/// <param name="KnownFrom">From when it counts as known, as written; null if that follows from the reports.</param>
public sealed partial record ImplicationRow(
    string Id, string? Acceptor, string? AcceptorName, string? From, string? FromStatements, string To, string ToStatement,
    string? Strength, string? StrengthScale, double? StrengthLow, double? StrengthHigh, string? Because, string? SaidBy, string? Reports,
        string? ReportTitles, string? KnownFrom)
{
    internal static readonly RowColumns<ImplicationRow> Columns = new RowColumns<ImplicationRow>("Implications")
        .Text(r => r.Id).Text(r => r.Acceptor).Text(r => r.AcceptorName).Text(r => r.From).Text(r => r.FromStatements)
        .Text(r => r.To).Text(r => r.ToStatement).Text(r => r.Strength).Text(r => r.StrengthScale).Number(r => r.StrengthLow)
        .Number(r => r.StrengthHigh).Text(r => r.Because).Text(r => r.SaidBy)
        .Text(r => r.Reports).Text(r => r.ReportTitles).Text(r => r.KnownFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ImplicationRow Of(CaseFile file, Implication i) => new(
        Id: i.Id.Value,
        Acceptor: i.Acceptor?.Value,
        AcceptorName: i.Acceptor is { } acceptor ? file.Get(acceptor).Name : null,
        From: InRow.Ids(i.From),
        FromStatements: InRow.All(i.From.Select(p => file.Get(p).Statement)),
        To: i.To.Value,
        ToStatement: file.Get(i.To).Statement,
        Strength: i.Strength?.Word,
        StrengthScale: i.Strength?.Scale,
        StrengthLow: i.Strength?.Low.Value,
        StrengthHigh: i.Strength?.High.Value,
        Because: i.Because,
        SaidBy: i.SaidBy?.Value,
        Reports: InRow.Reports(i.Citations),
        ReportTitles: InRow.Titles(file, i.Citations),
        KnownFrom: i.KnownFrom?.Text);
}
