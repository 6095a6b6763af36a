namespace GeoClaims;

/// <summary>A share as a posterior from what was counted.</summary>
internal sealed record PosteriorDocument
{
    /// <summary>What was counted for.</summary>
    public required double For { get; init; }

    /// <summary>What was counted against.</summary>
    public required double Against { get; init; }

    /// <summary>What the prior counts for.</summary>
    public required double PriorFor { get; init; }

    /// <summary>What the prior counts against.</summary>
    public required double PriorAgainst { get; init; }

    /// <summary>The mean share.</summary>
    public required Probability Mean { get; init; }

    /// <summary>The low end of the 90% interval.</summary>
    public required Probability Low { get; init; }

    /// <summary>The high end.</summary>
    public required Probability High { get; init; }

    public static PosteriorDocument Of(BetaPosterior p) => new()
    {
        For = p.For, Against = p.Against, PriorFor = p.PriorFor, PriorAgainst = p.PriorAgainst, Mean = p.Mean, Low = p.Low, High = p.High,
    };
}
