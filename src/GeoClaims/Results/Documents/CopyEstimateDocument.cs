namespace GeoClaims;

/// <summary>How likely one source copies another.</summary>
internal sealed record CopyEstimateDocument
{
    /// <summary>A source.</summary>
    public required string One { get; init; }

    /// <summary>Another.</summary>
    public required string Other { get; init; }

    /// <summary>How likely the first copies the second.</summary>
    public required Probability OneCopies { get; init; }

    /// <summary>How likely the second copies the first.</summary>
    public required Probability OtherCopies { get; init; }

    /// <summary>How many answers they share.</summary>
    public required int Shared { get; init; }

    /// <summary>To how many items both gave an answer.</summary>
    public required int Both { get; init; }

    public static CopyEstimateDocument Of(CopyEstimate c) => new()
    {
        One = c.One, Other = c.Other, OneCopies = c.OneCopies, OtherCopies = c.OtherCopies, Shared = c.Shared, Both = c.Both,
    };
}
