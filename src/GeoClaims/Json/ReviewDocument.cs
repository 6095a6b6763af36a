namespace GeoClaims;

/// <summary>An analyst's review as it stands in JSON text: the case as it was handed out, then what the analyst makes of it.</summary>
internal sealed record ReviewDocument
{
    public const string CurrentFormat = "geoclaims-review/1";

    public required string Format { get; init; }
    public required string Analyst { get; init; }
    public required Id<Question> Question { get; init; }
    public required ValueList<Id<Evidence>> Items { get; init; }
    public ValueList<Assessment> Assessments { get; init; }
    public required CaseDocument Case { get; init; }
}
