namespace GeoClaims;

/// <summary>A case as it stands in JSON text: the members of the top-level object, in their order.</summary>
internal sealed record CaseDocument
{
    public const string CurrentFormat = "geoclaims/1";

    public required string Format { get; init; }
    public required string Title { get; init; }
    public string? Zone { get; init; }
    public string? ZoneData { get; init; }
    public string? Handling { get; init; }
    public ValueList<Event> Events { get; init; }
    public ValueList<Actor> Actors { get; init; }
    public ValueList<Source> Sources { get; init; }
    public ValueList<Report> Reports { get; init; }
    public ValueList<Proposition> Propositions { get; init; }
    public ValueList<Question> Questions { get; init; }
    public ValueList<Hypothesis> Hypotheses { get; init; }
    public ValueList<Claim> Claims { get; init; }
    public ValueList<Evidence> Evidence { get; init; }
    public ValueList<Assessment> Assessments { get; init; }
    public ValueList<Implication> Implications { get; init; }
    public ValueList<Interest> Interests { get; init; }
    public ValueList<Indicator> Indicators { get; init; }
    public ValueList<Judgement> Judgements { get; init; }

    /// <exception cref="InvalidCaseException">A figure has more digits than readers of JSON keep.</exception>
    public static CaseDocument Of(CaseFile file) => new()
    {
        Format = CurrentFormat,
        Title = file.Title,
        Zone = file.Zone.Equals(ClockZone.Utc) ? null : file.Zone.Id,
        ZoneData = file.Zone.DataVersion.Length == 0 ? null : file.Zone.DataVersion,
        Handling = file.Handling,
        Events = file.Events.ToValueList(),
        Actors = file.Actors.ToValueList(),
        Sources = file.Sources.ToValueList(),
        Reports = file.Reports.ToValueList(),
        Propositions = file.Propositions.ToValueList(),
        Questions = file.Questions.ToValueList(),
        Hypotheses = file.Hypotheses.ToValueList(),
        Claims = Kept(file.Claims),
        Evidence = file.Evidence.ToValueList(),
        Assessments = file.Assessments.ToValueList(),
        Implications = file.Implications.ToValueList(),
        Interests = file.Interests.ToValueList(),
        Indicators = file.Indicators.ToValueList(),
        Judgements = file.Judgements.ToValueList(),
    };

    public List<CaseRecord> Records() =>
    [
        .. Events, .. Actors, .. Sources, .. Reports, .. Propositions, .. Questions, .. Hypotheses,
        .. Claims, .. Evidence, .. Assessments, .. Implications, .. Interests, .. Indicators, .. Judgements,
    ];

    // The history keeps to the same: what one writer takes, the other does not refuse.
    private static ValueList<Claim> Kept(RecordSet<Claim> claims)
    {
        Finding[] lost =
            [.. claims.Where(c => c.Figure is { IsShort: false }).Select(c => RuleBook.WithoutLoss.Broken(RecordPath.To(c, "figure"),
            $"The figure {c.Figure} has more than {Figure.MostDigits} digits, which JSON does not keep. Round it."))];
        return lost.Length == 0 ? claims.ToValueList() : throw new InvalidCaseException(new(lost));
    }
}
