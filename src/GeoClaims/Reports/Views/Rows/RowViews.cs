namespace GeoClaims;

public sealed partial class RowSet<TRow> : ViewableObject
{
    internal override View View => new($"{Title}: {Words.Count(Count, "row", "rows")}", Count == 0 ? null : Table());

    private ViewTable Table()
    {
        int[] filled = [.. Enumerable.Range(0, Columns.Count).Where(c => _rows.Any(r => _columns.Read(r, c) is not null))];
        return new([.. filled.Select(c => new ViewColumn(Columns[c].Name, AlignOf(Columns[c].Type)))],
            [.. _rows.Take(ViewLimits.Rows).Select(row => new ViewRow(
                [.. filled.Select(c => (ViewPhrase)RowColumns<TRow>.ShownOf(_columns.Read(row, c)))]))],
            Math.Max(0, Count - ViewLimits.Rows)) { All = nameof(Values) };
    }

    private static ViewAlign AlignOf(Type type) => type == typeof(double) || type == typeof(long) ? ViewAlign.Right : ViewAlign.Left;
}

public sealed partial record RowColumn : ViewableRecord;

public sealed partial record ActorRow : ViewableRecord;

public sealed partial record AssessmentRow : ViewableRecord;

public sealed partial record BaseRateRow : ViewableRecord;

public sealed partial record CellRow : ViewableRecord;

public sealed partial record ChangeRow : ViewableRecord;

public sealed partial record ClaimRow : ViewableRecord;

public sealed partial record EstimateRow : ViewableRecord;

public sealed partial record EventRow : ViewableRecord;

public sealed partial record EvidenceRow : ViewableRecord;

public sealed partial record FindingRow : ViewableRecord;

public sealed partial record HypothesisRow : ViewableRecord;

public sealed partial record ImplicationRow : ViewableRecord;

public sealed partial record IndicatorRow : ViewableRecord;

public sealed partial record InterestRow : ViewableRecord;

public sealed partial record ItemRow : ViewableRecord;

public sealed partial record NextQuestionRow : ViewableRecord;

public sealed partial record PropositionRow : ViewableRecord;

public sealed partial record QuestionRow : ViewableRecord;

public sealed partial record RangeRow : ViewableRecord;

public sealed partial record ReplayRow : ViewableRecord;

public sealed partial record ReportRow : ViewableRecord;

public sealed partial record ResampledRow : ViewableRecord;

public sealed partial record SourceRow : ViewableRecord;

public sealed partial record StandingRow : ViewableRecord;

public sealed partial record TippingRow : ViewableRecord;

public sealed partial record VariantRow : ViewableRecord;

public sealed partial record JudgementRow : ViewableRecord;

public sealed partial record PooledAnswerRow : ViewableRecord;

public sealed partial record ScoreRow : ViewableRecord;

public sealed partial record CalibrationBinRow : ViewableRecord;

public sealed partial record PartyRow : ViewableRecord;

public sealed partial record AnswerRateRow : ViewableRecord;

public sealed partial record SourceEstimateRow : ViewableRecord;
