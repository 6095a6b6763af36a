namespace GeoClaims;

/// <summary>How firmly the judgement stands.</summary>
internal sealed record RobustnessDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The seed of the draws.</summary>
    public required int Seed { get; init; }

    /// <summary>How many draws.</summary>
    public required int Draws { get; init; }

    /// <summary>What there is to say.</summary>
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    /// <summary>How far each hypothesis moves when one thing at a time is changed.</summary>
    public required IReadOnlyList<StabilityDocument> Stability { get; init; }

    /// <summary>The fewest items without which the lead falls; left out where none was found.</summary>
    public FlipDocument? SmallestFlip { get; init; }

    /// <summary>What would be without one item, report, source, origin or analyst; left out of a compact result.</summary>
    public IReadOnlyList<VariantDocument>? LeavingOut { get; init; }

    /// <summary>What would be if all from one origin were planted; left out of a compact result.</summary>
    public IReadOnlyList<VariantDocument>? Planted { get; init; }

    /// <summary>What would be if it were planted to point away from the truth; left out of a compact result.</summary>
    public IReadOnlyList<VariantDocument>? DoubleBluffs { get; init; }

    /// <summary>How much each item would have to weigh for the lead to change; left out of a compact result.</summary>
    public IReadOnlyList<TippingDocument>? Tipping { get; init; }

    /// <summary>Where the leader would stand from other priors; left out of a compact result.</summary>
    public BaseRatesDocument? BaseRates { get; init; }

    /// <summary>What the draws say; left out of a compact result.</summary>
    public ResamplingDocument? Resampling { get; init; }

    public static RobustnessDocument Of(Robustness robustness, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Robustness,
        Seed = robustness.Seed,
        Draws = robustness.Draws,
        Sentences = SentenceDocument.All(robustness.Sentences),
        Stability = [.. robustness.Stability.Select(s => new StabilityDocument { Hypothesis = s.Hypothesis.Id, Range = s.Range })],
        SmallestFlip = FlipDocument.Of(robustness.SmallestFlip),
        LeavingOut = compact ? null : VariantDocument.All(robustness.LeavingOut),
        Planted = compact ? null : VariantDocument.All(robustness.Planted),
        DoubleBluffs = compact ? null : VariantDocument.All(robustness.DoubleBluffs),
        Tipping = compact ? null : [.. robustness.Tipping.Select(TippingDocument.Of)],
        BaseRates = compact ? null : BaseRatesDocument.Of(robustness.BaseRates),
        Resampling = compact ? null : ResamplingDocument.Of(robustness.Resampling),
    };
}
