namespace GeoClaims;

/// <summary>A proposition as an answer to a question.</summary>
/// <remarks>
/// A hypothesis with parts (others that name it as <see cref="Parent"/>) is their union: it is true when one of them is.
/// Evidence is rated against the parts; the union's probability is the sum of theirs.
/// </remarks>
public sealed partial record Hypothesis : CaseRecord
{
    /// <summary>The hypothesis's id.</summary>
    public required Id<Hypothesis> Id { get; init; }

    /// <summary>What is true if the hypothesis is.</summary>
    public required Id<Proposition> Proposition { get; init; }

    /// <summary>A short name for tables and charts.</summary>
    public required string Name { get; init; }

    /// <summary>How likely it was before the evidence; an equal share of what its siblings leave, if left out.</summary>
    public Prior? Prior { get; init; }

    /// <summary>Whether it stands for every answer that is not named.</summary>
    public bool IsCatchAll { get; init; }

    /// <summary>The hypothesis of which this is a part.</summary>
    public Id<Hypothesis>? Parent { get; init; }

    /// <summary>What kind of answer it is among those of its question's reference class, such as <c>jihadist group</c>: what base
    /// rates are counted by. Its name, if left out.</summary>
    public string? Kind { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Name;

    internal override RecordKind RecordKind => RecordKind.Hypothesis;

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}
