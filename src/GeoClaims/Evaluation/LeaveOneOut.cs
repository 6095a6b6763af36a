namespace GeoClaims;

/// <summary>What a method would say without one item.</summary>
public sealed record LeaveOneOut
{
    internal LeaveOneOut() { }

    /// <summary>The item left out.</summary>
    public required Evidence Item { get; init; }

    /// <summary>The method's first measure for each hypothesis of the matrix, in its order: a probability, or an inconsistency.</summary>
    public required ValueList<double> Values { get; init; }

    /// <summary>The hypotheses that would then lead; several, if the method could not tell them apart.</summary>
    public required ValueList<Hypothesis> Leaders { get; init; }

    /// <summary>Whether none of today's leaders would lead.</summary>
    public required bool Flips { get; init; }

    /// <summary>The item with who would lead without it.</summary>
    public override string ToString() => $"without “{Item.Statement}”: {string.Join(" and ", Leaders.Select(h => h.Name))}{(Flips ? " would lead" : "")}";
}
