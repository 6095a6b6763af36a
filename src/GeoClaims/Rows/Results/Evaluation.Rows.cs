namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>
    /// The matrix as plain rows, one for each item and hypothesis: how the cell was judged, its likelihood, what the item adds to the
    /// hypothesis, how far it is trusted and how well it tells the hypotheses apart.
    /// </summary>
    /// <remarks>Items and hypotheses stand in the order of <see cref="Matrix"/>.</remarks>
    public RowSet<CellRow> ToRows() => new(CellRow.Columns, from row in ResultsOfRows
                                                            from h in Enumerable.Range(0, Matrix.Hypotheses.Count)
                                                            select CellRow.Of(Matrix, row, h));

    /// <summary>The matrix as a spreadsheet has it: a row for each item, a column for each hypothesis with the marks, and further
    /// columns for trust, diagnosticity and contributions.</summary>
    public RowSet<ItemRow> ToMatrixRows() => new(ItemRow.ColumnsFor(Matrix.Hypotheses), ResultsOfRows.Select(ItemRow.Of));

    /// <summary>What every method says of every hypothesis, as plain rows; a method that does not apply has none.</summary>
    public RowSet<StandingRow> ToStandingRows() => new(StandingRow.Columns, Results.SelectMany(StandingRow.All));

    /// <summary>How likely each hypothesis is, as plain rows: first among all answers, then among the parts of each union.</summary>
    public RowSet<EstimateRow> ToEstimateRows() => new(EstimateRow.Columns, Levels.SelectMany(EstimateRow.All));

    private IEnumerable<ItemResult> ResultsOfRows
    {
        get
        {
            var results = Items.ToDictionary(i => i.Item.Id);
            return Matrix.Rows.Select(r => results[r.Item.Id]);
        }
    }
}
