namespace GeoClaims;

/// <summary>How one hypothesis moved.</summary>
internal sealed record MoveDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>How likely it was; left out where it had no probability.</summary>
    public Probability? Before { get; init; }

    /// <summary>How likely it is; left out where it has none.</summary>
    public Probability? After { get; init; }

    public static IReadOnlyList<MoveDocument> All(ValueList<HypothesisMove> moves)
        => [.. moves.Select(m => new MoveDocument { Hypothesis = m.Hypothesis.Id, Before = m.Before, After = m.After })];
}
