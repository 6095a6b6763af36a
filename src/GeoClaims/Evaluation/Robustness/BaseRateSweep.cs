namespace GeoClaims;

/// <summary>What the leader's probability would be from other beginnings.</summary>
public sealed partial record BaseRateSweep
{
    internal BaseRateSweep() { }

    /// <summary>The hypothesis that leads.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>Its probability from priors of 1% to 99%.</summary>
    public required ValueList<BaseRate> Points { get; init; }

    /// <summary>The lowest prior from which it would still lead, within 0.01 of a percentage point; null if it would from 1%.</summary>
    public required Probability? LeadsFrom { get; init; }

    /// <summary>From where the hypothesis leads.</summary>
    public override string ToString() => LeadsFrom is { } from
        ? $"{Hypothesis.Name} leads from a prior of {from} on"
        : $"{Hypothesis.Name} leads even from a prior of {Points[0].Prior}";
}
