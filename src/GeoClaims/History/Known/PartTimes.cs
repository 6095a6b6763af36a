namespace GeoClaims;

/// <summary>Collects the times that parts of records have of their own.</summary>
internal sealed class PartTimes(KnownRules rules) : IKnownSteps
{
    private readonly List<int> _steps = [];

    public List<KnownTime> Found { get; } = [];

    public void Add(CaseRecord record)
    {
        if (record.Description.HasLaterParts) record.Description.Steps(record, this, _steps);
        _steps.Clear();
    }

    public int Of(string id) => 0;

    public Reliability GradeOf(Id<Report> report) => default;

    public int Of(OwnTime time)
    {
        Found.Add(rules.Of(time));
        return 0;
    }
}
