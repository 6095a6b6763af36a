namespace GeoClaims;

/// <summary>What would be seen if a hypothesis were true, named beforehand.</summary>
public sealed partial record Indicator : CaseRecord
{
    /// <summary>The indicator's id.</summary>
    public required Id<Indicator> Id { get; init; }

    /// <summary>The hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>What would be seen.</summary>
    public required string Text { get; init; }

    /// <summary>How far it is to be expected under each hypothesis of the question, those without parts, each once.
    /// Without this nobody can say what looking for it would be worth.</summary>
    public ValueList<Expectation> Expected { get; init; }

    /// <summary>Whether it has been seen, or even looked for.</summary>
    public IndicatorStatus Status { get; init; }

    /// <summary>Where that is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>When the status became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Text;

    internal override RecordKind RecordKind => RecordKind.Indicator;

    /// <summary>The text with its status.</summary>
    public override string ToString() => $"{Text} ({Words.Of(Status)})";
}
