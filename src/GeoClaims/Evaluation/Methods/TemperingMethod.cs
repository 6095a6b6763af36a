using System.Numerics;

namespace GeoClaims;

/// <summary>Each likelihood counts to the power of the item's trust.</summary>
internal sealed class TemperingMethod() : LogOddsMethod("tempering", "Tempering",
    "Anggaconni, Naive Bayesian, anggaconni.github.io/Naive-Bayesian: posterior odds = prior odds × Π LR^confidence")
{
    public override double Log(double trust, double likelihood, double mean) => trust == 0 ? 0 : trust * Math.Log(likelihood);

    public override Vector<double> Reported(Vector<double> trust, Vector<double> likelihood, Vector<double> mean)
        => Vector.ConditionalSelect(Vector.Equals(trust, Vector<double>.Zero), Vector<double>.One,
            Vector.Exp(trust * Vector.Log(likelihood)));
}
