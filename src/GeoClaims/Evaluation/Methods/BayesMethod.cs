using System.Numerics;

namespace GeoClaims;

/// <summary>Each report is a channel: P(reported | H) = t·P(E | H) + (1 − t)·m,
/// where m is how likely such a report was anyway.</summary>
internal sealed class BayesMethod() : LogOddsMethod("bayes", "Bayes", "T. Bayes, in log-odds; P(reported | H) = t·P(E | H) + (1 − t)·m")
{
    public override double Log(double trust, double likelihood, double mean) => Math.Log(trust * likelihood + (1 - trust) * mean);

    public override Vector<double> Reported(Vector<double> trust, Vector<double> likelihood, Vector<double> mean)
        => trust * likelihood + (Vector<double>.One - trust) * mean;
}
