namespace GeoClaims;

/// <summary>Whoever publishes reports.</summary>
public sealed partial record Source : CaseRecord
{
    /// <summary>The source's id.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>The source's name.</summary>
    public required string Name { get; init; }

    /// <summary>The actor behind the source, whose interests it may share.</summary>
    public Id<Actor>? Actor { get; init; }

    /// <summary>How reliable the source has been.</summary>
    public Reliability Reliability { get; init; }

    /// <summary>Why it is graded so.</summary>
    public string? ReliabilityBecause { get; init; }

    /// <summary>The zone on whose clock the source dates its reports, where that is not the zone of the case.</summary>
    public ClockZone? Zone { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Name;

    internal override RecordKind RecordKind => RecordKind.Source;

    /// <summary>The source with its grade, such as <c>Harbour Herald (B)</c>.</summary>
    public override string ToString() => $"{Name} ({Reliability})";
}
