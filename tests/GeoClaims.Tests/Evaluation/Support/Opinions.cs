using CsCheck;

namespace GeoClaims.Tests;

/// <summary>Opinions to test with, and what it means that two are the same.</summary>
internal static class Opinions
{
    // The three sources of the worked examples of FUSION 2017 and 2018, base rate ½.
    public static Opinion C1 { get; } = new(.1, .3);
    public static Opinion C2 { get; } = new(.4, .2);
    public static Opinion C3 { get; } = new(.7, .1);

    // Two sources with different base rates.
    public static Opinion A { get; } = new(.6, .3, 0);
    public static Opinion B { get; } = new(.091, .604, .4);

    /// <summary>Opinions with some evidence or none, up to a billion pieces, and any base rate.</summary>
    public static Gen<Opinion> Any { get; } = Gen.Select(Gen.Double[0, 1], Gen.Double[-6, 9], Gen.Double[0, 1], Gen.Bool)
        .Select((share, size, rate, none) => none
            ? new Opinion(0, 0, rate)
            : Opinion.FromEvidence(share * Math.Pow(10, size), (1 - share) * Math.Pow(10, size), rate));

    public static void Is(Opinion actual, double belief, double disbelief, double uncertainty, double? baseRate =
        null, double within = 1e-12)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(actual.Belief, NUnit.Framework.Is.EqualTo(belief).Within(within), "belief");
            Assert.That(actual.Disbelief, NUnit.Framework.Is.EqualTo(disbelief).Within(within), "disbelief");
            Assert.That(actual.Uncertainty, NUnit.Framework.Is.EqualTo(uncertainty).Within(within), "uncertainty");
            if (baseRate is { } rate) Assert.That(actual.BaseRate.Value, NUnit.Framework.Is.EqualTo(rate).Within(within), "base rate");
        }
    }

    public static bool Same(Opinion one, Opinion other, double within = 1e-12)
        => Math.Abs(one.Belief - other.Belief) <= within && Math.Abs(one.Disbelief - other.Disbelief) <= within
        && Math.Abs(one.Uncertainty - other.Uncertainty) <= within * Math.Max(one.Uncertainty, 1e-3)
        && Math.Abs(one.BaseRate.Value - other.BaseRate.Value) <= within;

    public static bool IsSound(Opinion o)
    {
        double[] shares = [o.Belief, o.Disbelief, o.Uncertainty, o.BaseRate.Value, o.Projected.Value];
        return Array.TrueForAll(shares, s => s is >= 0 and <= 1) && Math.Abs(o.Belief + o.Disbelief + o.Uncertainty - 1) <= 1e-12
            && double.IsFinite(o.Variance) && !double.IsNaN(o.Alpha) && !double.IsNaN(o.Beta);
    }
}
