namespace GeoClaims;

/// <summary>Puts an evaluation together from its matrix.</summary>
internal static class Evaluator
{
    /// <param name="file">The case.</param>
    /// <param name="question">The question.</param>
    /// <param name="options">By which rules; the default if left out.</param>
    /// <param name="drawn">The draws, where they were made before; null if not.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Evaluation Of(CaseFile file, Id<Question> question, EvaluationOptions? options, DrawnOnce? drawn,
        CancellationToken cancellation)
    {
        var rules = options ?? EvaluationOptions.Default;
        return Run(file, MatrixBuilder.Build(file, file.Get(question), rules.Reading, cancellation), rules, drawn, cancellation);
    }

    private static Evaluation Run(CaseFile file, EvidenceMatrix matrix, EvaluationOptions options, DrawnOnce? drawn,
        CancellationToken cancellation)
    {
        var results = new MethodResult[options.Methods.Count];
        new InParallel(cancellation).Each(results.Length, i => results[i] = options.Methods[i].Evaluate(matrix));
        var leading = results.FirstOrDefault(r => r.GivesProbabilities) ?? results.FirstOrDefault(r => r.NotApplicable is null);
        var posterior = leading?.Posterior ?? new LogPosterior(matrix, (LogOddsMethod)EvaluationMethod.Bayes);
        return new(file, options, matrix, new(results), leading, Items(matrix, leading, posterior, cancellation), posterior, drawn);
    }

    private static ValueList<ItemResult> Items(EvidenceMatrix matrix, MethodResult? leading, LogPosterior posterior,
        CancellationToken cancellation)
    {
        var nothing = new ValueList<double>(new double[matrix.Hypotheses.Count]);
        var front = Front(leading);
        var items = new ItemResult[matrix.Rows.Count];
        for (var i = 0; i < items.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var alone = ValueList.Create(posterior.Alone(i));
            var contributions = !matrix.Rows[i].Place.Counts ? nothing
                : posterior.SharedWith(i) is null ? alone : ValueList.Create(posterior.Contributions(i));
            items[i] = new(matrix.Rows[i], i, leading, DiagnosticityOf.Row(matrix, i, alone.AsSpan()), contributions, alone,
                IsFlat(alone.AsSpan(), front));
        }
        return [.. items.OrderBy(i => i.Diagnosticity)];
    }

    // The leading hypotheses: the first two, and any at least a tenth as likely as the first.
    private static int[] Front(MethodResult? leading)
    {
        if (leading is null) return [];
        var standings = leading.Standings;
        var best = standings.Max(s => s.Probability?.Value ?? 0);
        var second = standings.Select(s => s.Rank).Order().Skip(1).FirstOrDefault(1);
        return [.. Enumerable.Range(0, standings.Count)
            .Where(h => standings[h].Rank <= second || standings[h].Probability?.Value >= best / 10)];
    }

    private static bool IsFlat(ReadOnlySpan<double> contributions, int[] front)
    {
        if (front.Length < 2 || front.Length == contributions.Length) return false;
        var first = contributions[front[0]];
        foreach (var h in front)
            if (!Tie.Between(contributions[h], first)) return false;
        foreach (var contribution in contributions)
            if (!(Math.Abs(contribution - first) <= Tie.Width)) return true;
        return false;
    }
}
