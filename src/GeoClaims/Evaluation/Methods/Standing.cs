namespace GeoClaims;

/// <summary>Where a hypothesis stands by one method.</summary>
public sealed partial record Standing
{
    internal Standing() { }

    /// <summary>The hypothesis.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>Its rank from 1; hypotheses that the method cannot tell apart share one.</summary>
    public required int Rank { get; init; }

    /// <summary>How probable it is, if the method gives probabilities.</summary>
    public Probability? Probability { get; init; }

    /// <summary>The numbers that decide the rank, the most important first.</summary>
    public required ValueList<Measure> Measures { get; init; }

    /// <summary>Rank, name and the deciding number.</summary>
    public override string ToString() => $"{Rank}. {Hypothesis.Name}: {(Probability is { } p ? p.ToString() : Measures[0].ToString())}";
}
