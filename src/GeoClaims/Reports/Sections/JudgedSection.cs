using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What analysts hold likely, straight away, beside what the
/// evidence gives. It is no evidence, and stands apart from it.</summary>
internal static class JudgedSection
{
    public static ReportSection? Of(CaseReport report)
    {
        var pooled = report.Evaluation.Pool();
        return pooled.Judgements.IsEmpty ? null : new("judged", "Judged", "What analysts hold likely", ReportSections.OnEverything(report),
            List(pooled.Sentences), ViewTable.Of(pooled.Answers, all: ""), ViewTable.Of(pooled.Judgements, all: ""));
    }
}
