using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>All that is missing and all that would change the judgement.</summary>
internal static class OpenSection
{
    public static ReportSection? Of(CaseReport report)
        => report.Missing.IsEmpty
            && report.Changes.IsEmpty ? null : new("open", "Open", "What is open", ReportSections.OnEverything(report),
            Listed("What is missing", report.Missing), Listed("What would change the judgement", report.Changes));

    private static ViewGroup? Listed(string heading, ValueList<Sentence> sentences)
        => List(sentences) is { } list ? new(heading, list) : null;
}
