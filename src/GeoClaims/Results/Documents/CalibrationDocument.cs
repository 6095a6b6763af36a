namespace GeoClaims;

/// <summary>A bin of a calibration table.</summary>
internal sealed record CalibrationDocument
{
    /// <summary>Where it begins.</summary>
    public required Probability From { get; init; }

    /// <summary>Where it ends.</summary>
    public required Probability To { get; init; }

    /// <summary>The mean of what was stated.</summary>
    public required Probability MeanStated { get; init; }

    /// <summary>The share that came true.</summary>
    public required PosteriorDocument Share { get; init; }

    public static CalibrationDocument Of(CalibrationRow r)
        => new() { From = r.From, To = r.To, MeanStated = r.MeanStated, Share = PosteriorDocument.Of(r.Share) };
}
