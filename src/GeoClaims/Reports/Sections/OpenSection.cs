using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>All that is missing and all that would change the judgement, for its leader or against it.</summary>
internal static class OpenSection
{
    public static ReportSection? Of(CaseReport report)
        => report.Missing.IsEmpty
            && report.Changes.IsEmpty ? null : new("open", "Open", "What is open", ReportSections.OnEverything(report),
            Listed("What is missing", report.Missing),
            Listed("What would refute the judgement", Only(report, SentenceKind.Refuting)),
            Listed("What would confirm it", Only(report, SentenceKind.Confirming)),
            Listed("What would change the judgement",
                report.Changes.Where(s => s.Kind is not (SentenceKind.Refuting or SentenceKind.Confirming))));

    private static IEnumerable<Sentence> Only(CaseReport report, SentenceKind kind) => report.Changes.Where(s => s.Kind == kind);

    private static ViewGroup? Listed(string heading, IEnumerable<Sentence> sentences)
        => List(sentences) is { } list ? new(heading, list) : null;
}
