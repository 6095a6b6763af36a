namespace GeoClaims;

/// <summary>Everything that is asked of a case besides its structure: first record by record, then across records.</summary>
internal static class ContentRules
{
    private static readonly Dictionary<RecordKind, IRecordRules> ByKind = new()
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
        [RecordKind.Judgement] = new JudgementRules(),
    };

    private const int RecordsAtOnce = 2_000;

    // Below this the threads would cost more than they save.
    private const int ManyRecords = 10_000;

    /// <summary>All findings. References that lead nowhere are passed over: they are a matter of structure.</summary>
    public static List<Finding> Check(IReadOnlyCollection<CaseRecord> all, CaseIndex index, ClockZone zone,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        var records = Heard<CaseRecord>.Of(all, cancellation);
        Action<List<Finding>>[] checks =
        [
            .. all.Chunk(RecordsAtOnce).Select(some => (Action<List<Finding>>)(found => CheckAlone(some, found, cancellation))),
            found => CycleRules.Check(records, index, found),
            found => HypothesisTreeRules.Check(records, index, found),
            found => ClaimLinkRules.Check(records, index, found),
            found => TimeRules.Check(records, index, zone, found),
            found => TestingRules.Check(records, index, zone, found),
            found => ExpectedRules.Check(records, index, found),
            found => JudgedRules.Check(records, index, zone, found),
            found => RatingHabitRules.Check(records, index, found),
            found => DenialRules.Check(records, found),
            found => LikenessRules.Check(records, index, zone, found),
            found => FigureRules.Check(records, index, zone, found),
            found => TwiceRules.Check(records, index, zone, found),
            found => DerivationRules.Check(records, index, found),
            found => CustodyRules.Check(records, zone, found),
            found => TextRules.Check(records, found),
        ];
        // Each check has a list of its own, so that the order of findings does not depend on the threads.
        var findings = new List<Finding>[checks.Length];
        var stage = new Stage("checks", checks.Length, progress, cancellation);
        if (all.Count < ManyRecords)
            for (var i = 0; i < checks.Length; i++) Run(i);
        else
            // The longest checks are the last ones: they begin first, so that no thread has one of them left over.
            new InParallel(cancellation).Each(checks.Length, i => Run(checks.Length - 1 - i));
        return [.. findings.SelectMany(f => f)];

        void Run(int i)
        {
            checks[i](findings[i] = []);
            stage.Did();
        }
    }

    private static void CheckAlone(CaseRecord[] records, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckAlone(record, findings);
        }
    }

    private static void CheckAlone(CaseRecord record, List<Finding> findings)
    {
        foreach (var failure in ByKind[record.RecordKind].Check(record).Errors)
        {
            var (rule, message) = ((Rule, string))failure.CustomState;
            findings.Add(rule.Broken($"{RecordPath.To(record)}.{CamelCase(failure.PropertyName)}", message));
        }
    }

    private static string CamelCase(string path)
        => string.Join('.', path.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
