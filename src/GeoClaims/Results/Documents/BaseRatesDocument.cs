namespace GeoClaims;

/// <summary>Where the leader would stand from other priors.</summary>
internal sealed record BaseRatesDocument
{
    /// <summary>The id of the leader.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The prior from which on it leads; left out where it leads from every one.</summary>
    public Probability? LeadsFrom { get; init; }

    /// <summary>Prior by prior.</summary>
    public required IReadOnlyList<BaseRateDocument> Points { get; init; }

    public static BaseRatesDocument? Of(BaseRateSweep? sweep) => sweep is null ? null : new()
    {
        Hypothesis = sweep.Hypothesis.Id,
        LeadsFrom = sweep.LeadsFrom,
        Points = [.. sweep.Points.Select(p => new BaseRateDocument { Prior = p.Prior, Probability = p.Probability, Leads = p.Leads })],
    };
}
