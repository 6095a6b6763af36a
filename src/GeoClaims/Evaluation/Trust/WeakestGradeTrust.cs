namespace GeoClaims;

internal sealed class WeakestGradeTrust() : TrustPolicy("weakest-grade/1",
    "The weakest known grade governs; an unknown one widens the range.")
{
    // From the best grade to the worst: A to E, and 1 to 5.
    private static readonly double[] ByReliability = [.95, .85, .70, .45, .20];
    private static readonly double[] ByCredibility = [.95, .85, .65, .35, .15];
    private static readonly ProbabilityRange NothingKnown = new(.15, .50, .95);

    private static readonly string[] ReliabilityNames = [.. "ABCDE".Select(c => $"reliability {c}")];
    private static readonly string[] CredibilityNames = [.. "12345".Select(c => $"credibility {c}")];

    public override Trust Of(Reliability reliability, Credibility credibility, ConfidenceScore? confidence)
    {
        Trust? governing = null;
        if (reliability.IsKnown) Weaker(Band(ByReliability, reliability.Letter - 'A'), ReliabilityNames[reliability.Letter - 'A']);
        if (credibility.IsKnown) Weaker(Band(ByCredibility, credibility.Number - 1), CredibilityNames[credibility.Number - 1]);
        if (confidence is { } score) Weaker(new(score.Value), "confidence score");
        if (governing is not { } known) return new(NothingKnown, "no grade known");

        var low = known.Value.Low.Value;
        if (!reliability.IsKnown) low = Math.Min(low, ByReliability[^1]);
        if (!credibility.IsKnown) low = Math.Min(low, ByCredibility[^1]);
        return known with { Value = new(low, known.Value.Best.Value, known.Value.High.Value) };

        void Weaker(ProbabilityRange value, string name)
        {
            if (governing is not { } so || value.Best < so.Value.Best) governing = new(value, name);
        }
    }

    private static ProbabilityRange Band(double[] table, int step)
    {
        var high = step == 0 ? 1 : (table[step - 1] + table[step]) / 2;
        var low = step == table.Length - 1 ? 0 : (table[step] + table[step + 1]) / 2;
        return new(low, table[step], high);
    }
}
