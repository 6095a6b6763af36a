namespace GeoClaims;

/// <summary>Asks a timeline when the parts of records become known.</summary>
internal sealed class KnownSteps(RecordNumbers numbers, KnownRules rules, KnownTimeline timeline) : IKnownSteps
{
    private readonly List<int> _found = [];

    public int Of(string id) => timeline.Known[numbers[id]];

    public int Of(OwnTime time) => timeline.StepOf(rules.Of(time));

    public Reliability GradeOf(Id<Report> report)
        => ((Source)numbers[numbers[((Report)numbers[numbers[report.Value]]).Source.Value]]).Reliability;

    /// <summary>The steps at which parts of a record become known; valid until the next call.</summary>
    public List<int> PartsOf(CaseRecord record)
    {
        _found.Clear();
        record.Description.Steps(record, this, _found);
        return _found;
    }
}
