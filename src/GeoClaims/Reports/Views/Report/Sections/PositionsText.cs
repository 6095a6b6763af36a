namespace GeoClaims;

/// <summary>How stances moved, and where somebody contradicts himself, in words.</summary>
internal static class PositionsText
{
    public static ReportSection? Of(CaseReport report)
    {
        var positions = PositionLines.Of(report).ToList();
        return positions.Count == 0 ? null : new("How positions moved", null,
            positions.Select(p => new ReportPart(null, Say.List(p.Lines.Select(l => (ViewPhrase)l), PageText.Named(p.Actor.Name)))));
    }
}
