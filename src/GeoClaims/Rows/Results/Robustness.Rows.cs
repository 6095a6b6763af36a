namespace GeoClaims;

public sealed partial class Robustness
{
    /// <summary>All that was left out or taken otherwise, as plain rows: what flips the judgement is told by their flag.</summary>
    public RowSet<VariantRow> ToRows() => new(VariantRow.ColumnsFor([.. Stability.Select(s => s.Hypothesis)]),
        LeavingOut.Concat(Planted).Concat(DoubleBluffs).Select(VariantRow.Of));

    /// <summary>How far each hypothesis moves, one change at a time and over the draws, as plain rows.</summary>
    public RowSet<RangeRow> ToRangeRows()
    {
        var moves = Stability.ToDictionary(s => s.Hypothesis.Id);
        var drawn = (Resampling?.Hypotheses ?? default).ToDictionary(h => h.Hypothesis.Id);
        return new(RangeRow.Columns, Stability.Select(s => s.Hypothesis).Concat(drawn.Values.Select(d => d.Hypothesis))
            .DistinctBy(h => h.Id)
            .Select(h => RangeRow.Of(h, moves.GetValueOrDefault(h.Id)?.Range, drawn.GetValueOrDefault(h.Id))));
    }

    /// <summary>How much each item would have to weigh for the lead to change, as plain rows.</summary>
    public RowSet<TippingRow> ToTippingRows() => new(TippingRow.Columns, Tipping.Select(TippingRow.Of));

    /// <summary>Where the leader would stand from other priors, as plain rows; none where nobody leads.</summary>
    public RowSet<BaseRateRow> ToBaseRateRows()
        => new(BaseRateRow.Columns, (BaseRates?.Points ?? default).Select(BaseRateRow.Of));
}
