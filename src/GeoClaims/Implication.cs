namespace GeoClaims;

/// <summary>What an actor must also accept, or finds likelier, once it accepts something.</summary>
/// <remarks>It links acceptances, not truths: "if Moscow accepts that IS acted alone, it accepts that the warnings were right".</remarks>
public sealed partial record Implication : CaseRecord
{
    /// <summary>The implication's id.</summary>
    public required Id<Implication> Id { get; init; }

    /// <summary>Whose acceptance; anybody's, if left out.</summary>
    public Id<Actor>? Acceptor { get; init; }

    /// <summary>What is accepted: all of these together.</summary>
    public required ValueList<Id<Proposition>> From { get; init; }

    /// <summary>What follows.</summary>
    public required Id<Proposition> To { get; init; }

    /// <summary>How surely it follows; if left out, it must be accepted.</summary>
    public LikelihoodTerm? Strength { get; init; }

    /// <summary>Why it follows.</summary>
    public string? Because { get; init; }

    /// <summary>Who says so; the analyst, if left out.</summary>
    public Id<Actor>? SaidBy { get; init; }

    /// <summary>Where that is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>When it became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => ToString();

    internal override RecordKind RecordKind => RecordKind.Implication;

    /// <summary>From what to what, by their ids.</summary>
    public override string ToString() => $"{From} → {To}";
}
