using System.Numerics;

namespace GeoClaims;

/// <summary>Rows that share their origin's doubt, ready to be drawn; or one row by itself.</summary>
internal sealed class DrawnFamily(DrawnRow[] rows, Triangle source, int[] origins, RandomStream whichOrigin)
{
    // Products shrink; before they could vanish they are divided by the largest.
    private const int RowsBetweenScalings = 16;

    /// <summary>How many rows it has.</summary>
    public int Size => rows.Length;

    /// <summary>Multiplies each hypothesis by P(all reports | H), for several draws at once.</summary>
    public void Multiply(LogOddsMethod method, Channel channel, Vector<ulong> draws, DrawnVectors drawn)
    {
        var quantile = Quantile(draws, drawn.Origins);
        if (rows.Length == 1)
        {
            var mean = rows[0].Draw(draws, drawn.Shifts, drawn.Priors, drawn.Likelihoods);
            rows[0].Multiply(method, channel, rows[0].Trust(quantile), mean, drawn.Priors, drawn.Likelihoods, drawn.Products);
            return;
        }
        var trust = source.IsPoint ? new(source.Best) : source.At(quantile);
        Array.Fill(drawn.Vouched, Vector<double>.One);
        Array.Fill(drawn.Otherwise, Vector<double>.One);
        for (var i = 0; i < rows.Length; i++)
        {
            var mean = rows[i].Draw(draws, drawn.Shifts, drawn.Priors, drawn.Likelihoods);
            var own = Vector.Min(Vector<double>.One, rows[i].Trust(quantile) / Vector.Max(trust, new(double.Epsilon)));
            rows[i].Multiply(method, channel, own, mean, drawn.Priors, drawn.Likelihoods, drawn.Vouched);
            rows[i].Multiply(method, channel, Vector<double>.Zero, mean, drawn.Priors, drawn.Likelihoods, drawn.Otherwise);
            if (i % RowsBetweenScalings == RowsBetweenScalings - 1) Scale(drawn);
        }
        for (var h = 0; h < drawn.Products.Length; h++)
            drawn.Products[h] *= trust * drawn.Vouched[h] + (Vector<double>.One - trust) * drawn.Otherwise[h];
    }

    // Both are divided by the same, since it counts how large they are beside each other.
    private static void Scale(DrawnVectors drawn)
    {
        var largest = Vector<double>.Zero;
        for (var h = 0; h < drawn.Vouched.Length; h++)
            largest = Vector.Max(largest, Vector.Max(drawn.Vouched[h], drawn.Otherwise[h]));
        largest = Vector.ConditionalSelect(Vector.Equals(largest, Vector<double>.Zero), Vector<double>.One, largest);
        for (var h = 0; h < drawn.Vouched.Length; h++)
        {
            drawn.Vouched[h] /= largest;
            drawn.Otherwise[h] /= largest;
        }
    }

    private Vector<double> Quantile(Vector<ulong> draws, ReadOnlySpan<Vector<double>> drawn)
    {
        if (origins.Length == 0) return whichOrigin.At(draws);
        var quantile = drawn[origins[0]];
        if (origins.Length == 1) return quantile;
        var which = whichOrigin.At(draws) * origins.Length;
        for (var i = 1; i < origins.Length; i++)
            quantile = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(which, new(i)), drawn[origins[i]], quantile);
        return quantile;
    }
}
