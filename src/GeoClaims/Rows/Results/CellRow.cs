namespace GeoClaims;

/// <summary>One item against one hypothesis as a plain row: how it was judged, and what it adds.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="HypothesisName">Its name.</param>
/// <param name="State">Whether the cell is rated, unrated or not applicable.</param>
/// <param name="Rating">The ratings or likelihoods that analysts gave, one after another: CC, C, N, I, II, NA or a number from 0 to 1;
/// null if there are none.</param>
/// <param name="MeanRating">The mean rating, from 1 (II) to 5 (CC); null where nobody rated.</param>
/// <param name="Likelihood">P(item | hypothesis), pooled over analysts; null where nobody rated it or it does not apply.</param>
/// <param name="LikelihoodLow">The least that it may be.</param>
/// <param name="LikelihoodHigh">The most.</param>
/// <param name="Contribution">What the item adds to the hypothesis, in nats: see <see cref="ItemResult.Contributions"/>; −∞ where it
/// rules it out.</param>
/// <param name="Trust">How far the item's report may stand for it, from 0 to 1.</param>
/// <param name="TrustLow">The least that it may be.</param>
/// <param name="TrustHigh">The most.</param>
/// <param name="TrustGovernedBy">Which grade governs the trust.</param>
/// <param name="Weight">1, or 0 for an item that only says again what a better one says.</param>
/// <param name="Bits">How well the item tells the hypotheses apart: mutual information, in bits.</param>
/// <param name="LikelihoodRatio">The same as the highest P(reported | H) over the lowest; infinite if one is 0.</param>
public sealed partial record CellRow(
    string Item, string Statement, string Hypothesis, string HypothesisName, string State, string? Rating, double? MeanRating,
    double? Likelihood, double? LikelihoodLow, double? LikelihoodHigh, double Contribution, double Trust, double TrustLow,
    double TrustHigh, string TrustGovernedBy, double Weight, double Bits, double LikelihoodRatio)
{
    internal static readonly RowColumns<CellRow> Columns = new RowColumns<CellRow>("Cells of the matrix")
        .Text(r => r.Item).Text(r => r.Statement).Text(r => r.Hypothesis).Text(r => r.HypothesisName).Text(r => r.State)
        .Text(r => r.Rating).Number(r => r.MeanRating).Number(r => r.Likelihood).Number(r => r.LikelihoodLow)
        .Number(r => r.LikelihoodHigh).Number(r => r.Contribution).Number(r => r.Trust).Number(r => r.TrustLow)
        .Number(r => r.TrustHigh).Text(r => r.TrustGovernedBy).Number(r => r.Weight).Number(r => r.Bits)
        .Number(r => r.LikelihoodRatio);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static CellRow Of(EvidenceMatrix matrix, ItemResult result, int h)
    {
        var row = result.Row;
        var likelihood = row.Likelihood(h);
        return new(
            Item: row.Item.Id.Value,
            Statement: row.Item.Statement,
            Hypothesis: matrix.Hypotheses[h].Id.Value,
            HypothesisName: matrix.Hypotheses[h].Name,
            State: InRow.Word(row.Cells[h].State),
            Rating: InRow.Marks(row.Cells[h]),
            MeanRating: row.MeanRating(h),
            Likelihood: likelihood?.Best.Value,
            LikelihoodLow: likelihood?.Low.Value,
            LikelihoodHigh: likelihood?.High.Value,
            Contribution: result.Contributions[h],
            Trust: row.Trust.Value.Best.Value,
            TrustLow: row.Trust.Value.Low.Value,
            TrustHigh: row.Trust.Value.High.Value,
            TrustGovernedBy: row.Trust.GovernedBy,
            Weight: row.Weight,
            Bits: result.Diagnosticity.MutualInformation,
            LikelihoodRatio: result.Diagnosticity.LikelihoodRatio);
    }
}
