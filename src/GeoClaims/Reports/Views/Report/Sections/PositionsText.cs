namespace GeoClaims;

/// <summary>How stances moved, and where somebody contradicts himself, in words.</summary>
internal static class PositionsText
{
    public static ReportSection? Of(CaseReport report) => report.Positions.IsEmpty ? null : new("How positions moved", null, report.Positions.Select(p => new ReportPart(null,
        Say.List(p.Changes.Select(c => c.Sentence).Concat(p.Contradictions.Select(c => c.Sentence)), PageText.Named(p.Actor.Name)))));
}
