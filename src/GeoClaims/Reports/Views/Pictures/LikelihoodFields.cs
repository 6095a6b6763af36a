namespace GeoClaims;

/// <summary>The words of a likelihood scale as fields between 0 and 1. A scale whose words overlap gives plain fifths without words.</summary>
internal static class LikelihoodFields
{
    public static IReadOnlyList<(double Low, double High, string Word)> Of(LikelihoodScale scale)
    {
        List<(double Low, double High, string Word)> fields = [];
        var at = 0.0;
        foreach (var term in scale.Terms)
        {
            if (term.Low.Value < at - 1e-9 || term.High <= term.Low) return [.. Enumerable.Range(0, 5).Select(i => (i / 5.0, (i + 1) / 5.0, ""))];
            if (term.Low.Value > at + 0.011) fields.Add((at, term.Low.Value, ""));
            fields.Add((fields.Count == 0 ? 0 : term.Low.Value, term.High.Value, term.Word));
            at = term.High.Value;
        }
        if (at > 1 - 0.011) fields[^1] = fields[^1] with { High = 1 };
        else fields.Add((at, 1, ""));
        return fields;
    }
}
