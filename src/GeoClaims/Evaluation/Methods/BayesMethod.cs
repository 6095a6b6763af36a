using System.Numerics;

namespace GeoClaims;

/// <summary>Each report is a channel, and items of one origin share its doubt; or, as a method of its own, none do.</summary>
internal sealed class BayesMethod(string id, string name, string citation, bool sharesDoubt) : LogOddsMethod(id, name, citation)
{
    public override bool SharesDoubt => sharesDoubt;

    public override double Reported(Channel channel, double trust, double likelihood, double mean)
        => trust * likelihood + (1 - trust) * channel.Otherwise(likelihood, mean);

    public override Vector<double> Reported(Channel channel, Vector<double> trust, Vector<double> likelihood, Vector<double> mean)
        => trust * likelihood + (Vector<double>.One - trust) * channel.Otherwise(likelihood, mean);
}
