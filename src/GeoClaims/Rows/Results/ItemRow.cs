namespace GeoClaims;

/// <summary>One item against all hypotheses as a plain row: what a matrix in a spreadsheet has.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Ratings">How it was judged against each hypothesis, in the order of the matrix: see <see cref="CellRow.Rating"/>.</param>
/// <param name="Contributions">What it adds to each, in nats, in the same order.</param>
/// <param name="Trust">How far its report may stand for it, from 0 to 1.</param>
/// <param name="Weight">1, or 0 for an item that only says again what a better one says.</param>
/// <param name="Bits">How well it tells the hypotheses apart: mutual information, in bits.</param>
/// <param name="LikelihoodRatio">The same as the highest P(reported | H) over the lowest; infinite if one is 0.</param>
/// <param name="IsPseudoDiagnostic">Whether it tells some hypotheses apart, but none of the leading ones.</param>
public sealed partial record ItemRow(
    string Item, string Statement, ValueList<string?> Ratings, ValueList<double> Contributions, double Trust, double Weight, double Bits,
    double LikelihoodRatio, bool IsPseudoDiagnostic)
{
    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => ColumnsFor([]).Describe(this) + string.Concat(Ratings.Select(r => $" | {r ?? "?"}"));

    internal static RowColumns<ItemRow> ColumnsFor(ValueList<Hypothesis> hypotheses)
    {
        string[] fixedNames = [nameof(Item), nameof(Statement), nameof(Trust), nameof(Weight), nameof(Bits), nameof(LikelihoodRatio),
            nameof(IsPseudoDiagnostic)];
        var columns = new RowColumns<ItemRow>("Matrix").Text(r => r.Item).Text(r => r.Statement);
        string[] names = [.. hypotheses.Select(NameOf)];
        for (var i = 0; i < names.Length; i++)
        {
            var h = i;
            columns.Named(names[h], r => r.Ratings[h]);
        }
        columns.Number(r => r.Trust).Number(r => r.Weight).Number(r => r.Bits).Number(r => r.LikelihoodRatio)
            .Flag(r => r.IsPseudoDiagnostic);
        for (var i = 0; i < names.Length; i++)
        {
            var h = i;
            columns.Named($"Contribution to {names[h]}", r => r.Contributions[h]);
        }
        return columns;

        // Two hypotheses may have one name, and one may be named like a column: then the id goes with it.
        string NameOf(Hypothesis hypothesis)
            => hypotheses.Count(h => Same(h.Name, hypothesis.Name)) > 1 || fixedNames.Any(n => Same(n, hypothesis.Name))
                || hypotheses.Any(h => Same($"Contribution to {h.Name}", hypothesis.Name) || Same(hypothesis.Name, $"{h.Name} ({h.Id})"))
                ? $"{hypothesis.Name} ({hypothesis.Id})" : hypothesis.Name;

        static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }

    internal static ItemRow Of(ItemResult result) => new(
        Item: result.Item.Id.Value,
        Statement: result.Item.Statement,
        Ratings: [.. result.Row.Cells.Select(InRow.Marks)],
        Contributions: result.Contributions,
        Trust: result.Row.Trust.Value.Best.Value,
        Weight: result.Row.Weight,
        Bits: result.Diagnosticity.MutualInformation,
        LikelihoodRatio: result.Diagnosticity.LikelihoodRatio,
        IsPseudoDiagnostic: result.IsPseudoDiagnostic);
}
