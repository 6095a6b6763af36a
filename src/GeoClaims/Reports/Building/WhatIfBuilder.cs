namespace GeoClaims;

/// <summary>What the leading answer would stand at without single items and origins.</summary>
internal static class WhatIfBuilder
{
    public static ValueList<WhatIfRow> Build(Evaluation evaluation, Robustness robustness, IReadOnlyDictionary<string, string> tags)
    {
        if (evaluation.Contest is not { HasLeader: true, HasProbabilities: true } contest) return [];
        var lead = 0;
        while (evaluation.Estimates[lead].Hypothesis.Id != contest.Leader.Hypothesis.Id) lead++;
        var now = Points(evaluation.Estimates[lead].Point);
        return [.. robustness.LeavingOut.Where(v => v.Kind is VariantKind.WithoutItem or VariantKind.WithoutOrigin)
            .Concat(robustness.Planted)
            .Select(v => new WhatIfRow(v.Kind, tags.GetValueOrDefault(v.Key), v.Name, v.Probabilities[lead],
                Points(v.Probabilities[lead]) - now, v.Flips))
            .OrderByDescending(w => w.Flips).ThenBy(w => w.Probability).ThenBy(w => w.Name, StringComparer.Ordinal)];
    }

    // Differences are taken between the numbers as shown, so that 65 → 52 reads −13.
    private static int Points(Probability probability) => (int)Math.Round(probability.Value * 100, MidpointRounding.AwayFromZero);
}
