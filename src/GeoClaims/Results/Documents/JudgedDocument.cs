namespace GeoClaims;

/// <summary>What one analyst gave a cell.</summary>
internal sealed record JudgedDocument
{
    /// <summary>Who judged.</summary>
    public required string Analyst { get; init; }

    /// <summary>The rating; left out where a likelihood is given.</summary>
    public Consistency? Consistency { get; init; }

    /// <summary>The likelihood; left out where a rating is given.</summary>
    public ProbabilityRange? Likelihood { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }
}
