using FluentValidation;

namespace GeoClaims;

/// <summary>Everything that is asked of a case besides its structure: first record by record, then across records.</summary>
internal static class ContentRules
{
    private static readonly Dictionary<RecordKind, IValidator> ByKind = new()
    {
        [RecordKind.Event] = new EventRules(),
        [RecordKind.Actor] = new ActorRules(),
        [RecordKind.Source] = new SourceRules(),
        [RecordKind.Report] = new ReportRules(),
        [RecordKind.Proposition] = new PropositionRules(),
        [RecordKind.Question] = new QuestionRules(),
        [RecordKind.Hypothesis] = new HypothesisRules(),
        [RecordKind.Claim] = new ClaimRules(),
        [RecordKind.Evidence] = new EvidenceRules(),
        [RecordKind.Assessment] = new AssessmentRules(),
        [RecordKind.Implication] = new ImplicationRules(),
        [RecordKind.Interest] = new InterestRules(),
        [RecordKind.Indicator] = new IndicatorRules(),
    };

    /// <summary>All findings. References that lead nowhere are passed over: they are a matter of structure.</summary>
    public static List<Finding> Check(IReadOnlyCollection<ICaseRecord> records, CaseIndex index, ClockZone zone)
    {
        var findings = new List<Finding>();
        foreach (var record in records) CheckAlone(record, findings);
        CycleRules.Check(records, index, findings);
        HypothesisTreeRules.Check(records, index, findings);
        ClaimLinkRules.Check(records, index, findings);
        TimeRules.Check(records, index, zone.Zone, findings);
        TestingRules.Check(records, index, findings);
        TextRules.Check(records, findings);
        return findings;
    }

    private static void CheckAlone(ICaseRecord record, List<Finding> findings)
    {
        var result = ByKind[record.RecordKind].Validate(new ValidationContext<object>(record));
        foreach (var failure in result.Errors)
        {
            var (rule, message) = ((Rule, string))failure.CustomState;
            findings.Add(rule.Broken($"{RecordPath.To(record)}.{CamelCase(failure.PropertyName)}", message));
        }
    }

    private static string CamelCase(string path)
        => string.Join('.', path.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
