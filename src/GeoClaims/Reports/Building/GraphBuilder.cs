namespace GeoClaims;

/// <summary>Lays out from whom the most telling items come and where they pull.</summary>
internal static class GraphBuilder
{
    /// <summary>A pull below this share of the strongest would be a hair line.</summary>
    private const double Faintest = 0.04;

    public static SourceGraph Build(Evaluation evaluation, ValueList<TaggedItem> items, ValueList<TaggedHypothesis> answers, int most)
    {
        var telling = items.Where(i => i.TellsApartWord != "nothing").ToList();
        var drawn = telling.Take(most).ToList();
        TaggedHypothesis[] columns = [.. answers.Where(a => a.Column is not null).OrderBy(a => a.Column)];
        var origins = Origins(evaluation, drawn);
        var edges = new List<GraphEdge>();
        for (var i = 0; i < drawn.Count; i++)
            for (var o = 0; o < origins.Count; o++)
                if (Has(origins[o], drawn[i].Item)) edges.Add(new(o, i, true, 1));
        var strongest = drawn.SelectMany(i => i.Result.Contributions).Select(Math.Abs).DefaultIfEmpty(0).Max();
        for (var i = 0; i < drawn.Count; i++)
            for (var h = 0; h < drawn[i].Result.Contributions.Count; h++)
                if (strongest > 0 && Math.Abs(drawn[i].Result.Contributions[h]) / strongest is var share && share >= Faintest)
                    edges.Add(new(i, h, false, Math.CopySign(share, drawn[i].Result.Contributions[h])));
        return new([.. origins], [.. drawn], [.. columns], [.. edges], [.. telling.Skip(most)]);
    }

    // Each origin stands at the mean height of its items, so that few lines cross.
    private static List<EvidenceOrigin> Origins(Evaluation evaluation, List<TaggedItem> drawn)
        => [.. evaluation.Independence.Origins.Select(o =>
            (Origin: o, Places: Enumerable.Range(0, drawn.Count).Where(i => Has(o, drawn[i].Item)).ToList()))
            .Where(x => x.Places.Count > 0).OrderBy(x => x.Places.Average()).ThenBy(x => x.Origin.Key, StringComparer.Ordinal)
            .Select(x => x.Origin)];

    private static bool Has(EvidenceOrigin origin, Evidence item)
        => origin.Alone.Any(e => e.Id == item.Id) || origin.Shared.Any(e => e.Id == item.Id);
}
