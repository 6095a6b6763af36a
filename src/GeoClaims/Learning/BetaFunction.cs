namespace GeoClaims;

/// <summary>The beta distribution: how likely a share lies below a value, and which value a share lies below with a probability.</summary>
internal static class BetaFunction
{
    private const double Tiny = 1e-300;

    // Lanczos' approximation with the coefficients of P. Godfrey (g = 607/128), good to 15 digits.
    private static readonly double[] Lanczos =
    [
        0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
        .33994649984811888699e-4, .46523628927048575665e-4, -.98374475304879564677e-4, .15808870322491248884e-3,
        -.21026444172410488319e-3, .21743961811521264320e-3, -.16431810653676389022e-3, .84418223983852743293e-4,
        -.26190838401581408670e-4, .36899182659531622704e-5,
    ];

    /// <summary>P(share ≤ x) for Beta(a, b): the regularised incomplete beta function (continued fraction of W. Press and others,
    /// Numerical Recipes, 3rd edition, §6.4).</summary>
    public static double Below(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    /// <summary>The value below which the share lies with a probability, by halving.</summary>
    public static double Quantile(double probability, double a, double b)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60 && high - low > 1e-13; i++)
        {
            var middle = (low + high) / 2;
            if (Below(middle, a, b) < probability) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    public static double LogGamma(double x)
    {
        var (sum, along) = (Lanczos[0], x);
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / ++along;
        var shifted = x + 5.2421875;
        return (x + 0.5) * Math.Log(shifted) - shifted + Math.Log(2.5066282746310005 * sum / x);
    }

    private static double Fraction(double x, double a, double b)
    {
        var (c, d) = (1.0, Inverse(1 - (a + b) * x / (a + 1)));
        var fraction = d;
        for (var m = 1; m <= 500; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = Inverse(1 + even * d);
            c = Away(1 + even / c);
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = Inverse(1 + odd * d);
            c = Away(1 + odd / c);
            fraction *= d * c;
            if (Math.Abs(d * c - 1) < 1e-15) break;
        }
        return fraction;
    }

    private static double Inverse(double value) => 1 / Away(value);

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
