namespace GeoClaims;

internal sealed class MeanLogOddsPooling() : AnalystPooling("mean-log-odds/1", "The mean of the analysts' log-odds.")
{
    public override Probability Of(ReadOnlySpan<Probability> likelihoods)
    {
        Check(likelihoods);
        if (likelihoods.Length == 1) return likelihoods[0];
        var (sum, between, sides) = (0.0, 0, 0);
        foreach (var likelihood in likelihoods)
        {
            if (likelihood.Value is 0 or 1)
            {
                sides += likelihood.Value == 1 ? 1 : -1;
                continue;
            }
            sum += Math.Log(likelihood.Value / (1 - likelihood.Value));
            between++;
        }
        if (sides != 0) return new(sides > 0 ? 1 : 0);
        return new(between == 0 ? .5 : 1 / (1 + Math.Exp(-sum / between)));
    }
}
