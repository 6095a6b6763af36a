namespace GeoClaims;

/// <summary>What drawing the uncertain numbers anew says.</summary>
internal sealed record ResamplingDocument
{
    /// <summary>The seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How many draws.</summary>
    public required int Draws { get; init; }

    /// <summary>The share of draws with the same leader.</summary>
    public required Probability SameLeader { get; init; }

    /// <summary>The share of draws with the same order.</summary>
    public required Probability SameOrder { get; init; }

    /// <summary>What the draws say of each hypothesis.</summary>
    public required IReadOnlyList<DrawnDocument> Hypotheses { get; init; }

    public static ResamplingDocument? Of(Resampling? resampling) => resampling is null ? null : new()
    {
        Seed = resampling.Seed,
        Draws = resampling.Draws,
        SameLeader = resampling.SameLeader,
        SameOrder = resampling.SameOrder,
        Hypotheses = [.. resampling.Hypotheses.Select(h => new DrawnDocument
        {
            Hypothesis = h.Hypothesis.Id,
            Range = h.Range,
            Within = h.Within,
            ShareLed = h.ShareLed,
        })],
    };
}
