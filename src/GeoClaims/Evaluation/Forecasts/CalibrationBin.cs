using System.Globalization;

namespace GeoClaims;

/// <summary>The forecasts that stated one likelihood word, and how many of them came true.</summary>
/// <remarks>Who is well calibrated says "likely" of things of which two thirds come
/// true. A handful of forecasts shows little: read the count first.</remarks>
public sealed partial record CalibrationBin
{
    internal CalibrationBin(LikelihoodTerm? word, IReadOnlyCollection<(Probability Stated, bool CameTrue)> forecasts)
    {
        (Term, Count, CameTrue) = (word, forecasts.Count, forecasts.Count(f => f.CameTrue));
        MeanStated = new(Math.Clamp(forecasts.Average(f => f.Stated.Value), 0, 1));
        ShareTrue = new((double)CameTrue / Count);
    }

    /// <summary>The word that the scale has for what was stated; null where it has none: then the bin holds one stated number.</summary>
    public LikelihoodTerm? Term { get; }

    /// <summary>How many forecasts, at least one.</summary>
    public int Count { get; }

    /// <summary>How many of them came true.</summary>
    public int CameTrue { get; }

    /// <summary>The mean of what was stated.</summary>
    public Probability MeanStated { get; }

    /// <summary>The share that came true.</summary>
    public Probability ShareTrue { get; }

    /// <summary>Word, count, mean and share, such as <c>likely (55–80%): 4
    /// forecasts, stated 68% on average, 3 came true (75%)</c>.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Term?.ToString() ?? $"no word for {MeanStated}"}: "
            + $"{Words.Count(Count, "forecast", "forecasts")}, stated {MeanStated} on average, {CameTrue} came true ({ShareTrue})");
}
