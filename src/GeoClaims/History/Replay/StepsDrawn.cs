namespace GeoClaims;

/// <summary>Draws for the evaluations at several steps of a replay together: what is drawn of an item is the same at each.</summary>
internal static class StepsDrawn
{
    /// <summary>Draws for those that can be drawn together; the others draw when somebody asks.</summary>
    public static void Draw(IEnumerable<Evaluation> evaluations, CancellationToken cancellation)
    {
        var alike = evaluations.Where(e => e.Leading?.Posterior is not null).GroupBy(e => (e.Leading!.Method, e.Matrix.Priors,
            Columns: string.Join('\n', e.Matrix.Hypotheses.Select(h => h.Id))));
        foreach (var group in alike)
        {
            Evaluation[] all = [.. group];
            var options = all[0].Options;
            var drawn = ResamplingOf.Together(Array.ConvertAll(all, e => (e.Matrix, e.Leading!)), options.Seed, options.Draws,
                null, cancellation);
            for (var i = 0; i < all.Length; i++) all[i].Drawn.Set(drawn[i]);
        }
    }
}
