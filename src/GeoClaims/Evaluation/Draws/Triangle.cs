using System.Numerics;

namespace GeoClaims;

/// <summary>A range to draw from whose best value is the likeliest: a triangular distribution.</summary>
/// <param name="Low">The lowest value.</param>
/// <param name="Best">The value at the peak.</param>
/// <param name="High">The highest value.</param>
internal readonly record struct Triangle(double Low, double Best, double High)
{
    public static Triangle Of(ProbabilityRange range) => new(range.Low.Value, range.Best.Value, range.High.Value);

    public bool IsPoint => Low == High;

    /// <summary>The values at some quantiles, by the inverse of the cumulative distribution.</summary>
    public Vector<double> At(Vector<double> quantiles)
    {
        if (IsPoint) return new(Best);
        var width = High - Low;
        var rising = new Vector<double>(Low) + Vector.SquareRoot(quantiles * (width * (Best - Low)));
        var falling = new Vector<double>(High) - Vector.SquareRoot((Vector<double>.One - quantiles) * (width * (High - Best)));
        return Vector.ConditionalSelect(Vector.LessThan(quantiles, new((Best - Low) / width)), rising, falling);
    }
}
