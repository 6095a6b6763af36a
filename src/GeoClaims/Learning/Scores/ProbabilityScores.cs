namespace GeoClaims;

/// <summary>How good one forecast of several answers was, once it is known which came true.</summary>
/// <remarks>All three are proper: nobody gains by stating anything but his true belief, on average.</remarks>
public static class ProbabilityScores
{
    /// <summary>The Brier score, from 0 (best) to 2: the sum over all answers of (p − o)².</summary>
    /// <remarks>G. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1–3. Two
    /// answers at 50% each give 0.5.</remarks>
    /// <param name="probabilities">What was stated for each answer, from 0 to 1.</param>
    /// <param name="cameTrue">The place of the answer that came true.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public static double Brier(ReadOnlySpan<double> probabilities, int cameTrue)
    {
        Check(probabilities, cameTrue);
        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++) sum += Square(probabilities[i] - (i == cameTrue ? 1 : 0));
        return sum;
    }

    /// <summary>The logarithmic score in nats, from 0 (best): −ln of what
    /// was stated for the answer that came true; infinite for 0.</summary>
    /// <remarks>I. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952), 107–114.</remarks>
    /// <param name="probabilities">What was stated for each answer, from 0 to 1.</param>
    /// <param name="cameTrue">The place of the answer that came true.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public static double Log(ReadOnlySpan<double> probabilities, int cameTrue)
    {
        Check(probabilities, cameTrue);
        return 0 - Math.Log(probabilities[cameTrue]);
    }

    /// <summary>The ranked probability score of ordered answers, from 0 (best) to 1: one that is near what came true counts for more than
    /// one far off.</summary>
    /// <remarks>The mean over the cuts between answers of (what was stated below the cut − whether it lay below)²: E. Epstein, "A
    /// scoring system for probability forecasts of ranked categories", Journal of Applied Meteorology 8 (1969), 985–987. With two answers
    /// it is half the Brier score.</remarks>
    /// <param name="probabilities">What was stated for each answer, in their order.</param>
    /// <param name="cameTrue">The place of the answer that came true.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public static double Ranked(ReadOnlySpan<double> probabilities, int cameTrue)
    {
        Check(probabilities, cameTrue);
        var (sum, below) = (0.0, 0.0);
        for (var i = 0; i < probabilities.Length - 1; i++)
        {
            below += probabilities[i];
            sum += Square(below - (i >= cameTrue ? 1 : 0));
        }
        return probabilities.Length < 2 ? 0 : sum / (probabilities.Length - 1);
    }

    private static void Check(ReadOnlySpan<double> probabilities, int cameTrue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cameTrue);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cameTrue, probabilities.Length);
    }

    private static double Square(double x) => x * x;
}
