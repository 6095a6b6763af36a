using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>What one item does to the question.</summary>
internal sealed record ItemDocument
{
    /// <summary>The id of the item.</summary>
    public required Id<Evidence> Id { get; init; }

    /// <summary>What it says.</summary>
    public required string Statement { get; init; }

    /// <summary>How far its report may stand for it.</summary>
    public required ProbabilityRange Trust { get; init; }

    /// <summary>Which grade governs the trust.</summary>
    public required string TrustGovernedBy { get; init; }

    /// <summary>1, or 0 for an item that only says again what a better one says.</summary>
    public required double Weight { get; init; }

    /// <summary>How it was judged against each hypothesis, in the order of the columns.</summary>
    public required IReadOnlyList<CellDocument> Cells { get; init; }

    /// <summary>What it adds to each, in nats; -Infinity where it rules it out.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public required IReadOnlyList<double> Contributions { get; init; }

    /// <summary>How well it tells the hypotheses apart, in bits.</summary>
    public required double Bits { get; init; }

    /// <summary>The highest P(reported | H) over the lowest; Infinity if one is 0.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public required double LikelihoodRatio { get; init; }

    /// <summary>Whether it tells some hypotheses apart, but none of the leading ones.</summary>
    public required bool IsPseudoDiagnostic { get; init; }

    public static ItemDocument Of(ItemResult result) => new()
    {
        Id = result.Item.Id,
        Statement = result.Item.Statement,
        Trust = result.Row.Trust.Value,
        TrustGovernedBy = result.Row.Trust.GovernedBy,
        Weight = result.Row.Weight,
        Cells = [.. result.Row.Cells.Select((cell, h) => CellDocument.Of(cell, result.Row.Likelihood(h)))],
        Contributions = [.. result.Contributions],
        Bits = result.Diagnosticity.MutualInformation,
        LikelihoodRatio = result.Diagnosticity.LikelihoodRatio,
        IsPseudoDiagnostic = result.IsPseudoDiagnostic,
    };
}
