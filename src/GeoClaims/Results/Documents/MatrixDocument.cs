namespace GeoClaims;

/// <summary>The items against the hypotheses.</summary>
internal sealed record MatrixDocument
{
    /// <summary>The ids of the hypotheses, in the order of the columns.</summary>
    public required IReadOnlyList<Id<Hypothesis>> Hypotheses { get; init; }

    /// <summary>How likely each was before the evidence.</summary>
    public required IReadOnlyList<Probability> Priors { get; init; }

    /// <summary>The items.</summary>
    public required IReadOnlyList<ItemDocument> Items { get; init; }

    public static MatrixDocument Of(Evaluation evaluation)
    {
        var results = evaluation.Items.ToDictionary(i => i.Item.Id);
        return new()
        {
            Hypotheses = [.. evaluation.Matrix.Hypotheses.Select(h => h.Id)],
            Priors = [.. evaluation.Matrix.Priors],
            Items = [.. evaluation.Matrix.Rows.Select(r => ItemDocument.Of(results[r.Item.Id]))],
        };
    }
}
