using System.Numerics;

namespace GeoClaims;

/// <summary>Each likelihood counts to the power of the item's trust.</summary>
internal sealed class TemperingMethod() : LogOddsMethod("tempering", "Tempering",
    "Anggaconni, Naive Bayesian, anggaconni.github.io/Naive-Bayesian: posterior odds = prior odds × Π LR^confidence")
{
    // The rule is published for independent items.
    public override bool SharesDoubt => false;

    public override double Reported(Channel channel, double trust, double likelihood, double mean)
        => trust == 0 ? 1 : Math.Pow(likelihood, trust);

    public override Vector<double> Reported(Channel channel, Vector<double> trust, Vector<double> likelihood, Vector<double> mean)
        => Vector.ConditionalSelect(Vector.Equals(trust, Vector<double>.Zero), Vector<double>.One,
            Vector.Exp(trust * Vector.Log(likelihood)));
}
