namespace GeoClaims;

/// <summary>All that is missing and all that would change the judgement, in words.</summary>
internal static class OpenText
{
    public static ReportSection? Of(CaseReport report)
        => report.Missing.IsEmpty && report.Changes.IsEmpty ? null : new("What is open", null,
        new ReportPart("What is missing", Say.List(report.Missing)),
        new ReportPart("What would change the judgement", Say.List(report.Changes)));
}
