namespace GeoClaims;

/// <summary>A statement that is true or false; actors take stances on it, hypotheses answer questions with it.</summary>
/// <remarks>
/// It is nobody's: who holds it is a <see cref="Claim"/>. With a <see cref="Quantity"/> it asks for a number instead.
/// With <see cref="AboutClaims"/> it is a meta proposition, about what others claim; such a one never enters a matrix.
/// </remarks>
public sealed partial record Proposition : CaseRecord
{
    /// <summary>The proposition's id.</summary>
    public required Id<Proposition> Id { get; init; }

    /// <summary>The statement, as a full sentence without its full stop.</summary>
    public required string Statement { get; init; }

    /// <summary>The events and actors it is about.</summary>
    public ValueList<Subject> About { get; init; }

    /// <summary>The more general proposition of which this is a special case.</summary>
    public Id<Proposition>? Parent { get; init; }

    /// <summary>What is counted or measured, if the proposition asks for a number.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The claims it is about, if it is a meta proposition.</summary>
    public ValueList<Id<Claim>> AboutClaims { get; init; }

    /// <summary>Whether it is about other claims.</summary>
    internal bool IsMeta => !AboutClaims.IsEmpty;

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Statement;

    internal override RecordKind RecordKind => RecordKind.Proposition;

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;
}
