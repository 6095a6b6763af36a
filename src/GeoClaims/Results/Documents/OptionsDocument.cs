namespace GeoClaims;

/// <summary>How a question was evaluated.</summary>
internal sealed record OptionsDocument
{
    /// <summary>The ids of the methods.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>The id of the trust policy.</summary>
    public required string Trust { get; init; }

    /// <summary>The id of the table that reads ratings as likelihoods.</summary>
    public required string Ratings { get; init; }

    /// <summary>The id of the channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The id of the scale of words.</summary>
    public required string Scale { get; init; }

    /// <summary>The id of the rule by which analysts are pooled.</summary>
    public required string Pooling { get; init; }

    /// <summary>The id of the confidence rule.</summary>
    public required string Confidence { get; init; }

    /// <summary>The only analyst who counted; left out where all did.</summary>
    public string? Analyst { get; init; }

    /// <summary>How many draws.</summary>
    public required int Draws { get; init; }

    /// <summary>The seed of the draws.</summary>
    public required int Seed { get; init; }

    public static OptionsDocument Of(EvaluationOptions options) => new()
    {
        Methods = [.. options.Methods.Select(m => m.Id)],
        Trust = options.Trust.Id,
        Ratings = options.Ratings.Id,
        Channel = options.Channel.Id,
        Scale = options.Scale.Id,
        Pooling = options.Pooling.Id,
        Confidence = options.Confidence.Id,
        Analyst = options.Analyst,
        Draws = options.Draws,
        Seed = options.Seed,
    };
}
