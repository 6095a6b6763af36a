namespace GeoClaims;

/// <summary>What an actor gains or loses if a proposition is accepted.</summary>
public sealed partial record Interest : CaseRecord
{
    /// <summary>The interest's id.</summary>
    public required Id<Interest> Id { get; init; }

    /// <summary>Whose interest.</summary>
    public required Id<Actor> Actor { get; init; }

    /// <summary>In which proposition's acceptance.</summary>
    public required Id<Proposition> Proposition { get; init; }

    /// <summary>Whether the actor gains or loses by it.</summary>
    public required InterestDirection Direction { get; init; }

    /// <summary>What it gains or loses.</summary>
    public string? Because { get; init; }

    /// <summary>Where that is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>When it became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => ToString();

    internal override RecordKind RecordKind => RecordKind.Interest;

    /// <summary>Who gains or loses by what, by their ids.</summary>
    public override string ToString() => $"{Actor} {Words.Of(Direction)} by {Proposition}";
}
