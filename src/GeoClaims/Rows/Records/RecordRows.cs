namespace GeoClaims;

/// <summary>Sets of records as plain rows, of which each kind has its own.</summary>
public static class RecordRows
{
    /// <summary>The events as plain rows, in the order of the set.</summary>
    /// <param name="records">The events.</param>
    public static RowSet<EventRow> ToRows(this RecordSet<Event> records) => Make(records, EventRow.Columns, EventRow.Of);

    /// <summary>The actors as plain rows, in the order of the set.</summary>
    /// <param name="records">The actors.</param>
    public static RowSet<ActorRow> ToRows(this RecordSet<Actor> records) => Make(records, ActorRow.Columns, ActorRow.Of);

    /// <summary>The sources as plain rows, in the order of the set.</summary>
    /// <param name="records">The sources.</param>
    public static RowSet<SourceRow> ToRows(this RecordSet<Source> records) => Make(records, SourceRow.Columns, SourceRow.Of);

    /// <summary>The reports as plain rows, in the order of the set.</summary>
    /// <param name="records">The reports.</param>
    public static RowSet<ReportRow> ToRows(this RecordSet<Report> records) => Make(records, ReportRow.Columns, ReportRow.Of);

    /// <summary>The propositions as plain rows, in the order of the set.</summary>
    /// <param name="records">The propositions.</param>
    public static RowSet<PropositionRow> ToRows(this RecordSet<Proposition> records)
        => Make(records, PropositionRow.Columns, PropositionRow.Of);

    /// <summary>The questions as plain rows, in the order of the set.</summary>
    /// <param name="records">The questions.</param>
    public static RowSet<QuestionRow> ToRows(this RecordSet<Question> records) => Make(records, QuestionRow.Columns, QuestionRow.Of);

    /// <summary>The hypotheses as plain rows, in the order of the set.</summary>
    /// <param name="records">The hypotheses.</param>
    public static RowSet<HypothesisRow> ToRows(this RecordSet<Hypothesis> records)
        => Make(records, HypothesisRow.Columns, HypothesisRow.Of);

    /// <summary>The claims as plain rows, in the order of the set.</summary>
    /// <param name="records">The claims.</param>
    public static RowSet<ClaimRow> ToRows(this RecordSet<Claim> records) => Make(records, ClaimRow.Columns, ClaimRow.Of);

    /// <summary>The items of evidence as plain rows, in the order of the set.</summary>
    /// <param name="records">The items of evidence.</param>
    public static RowSet<EvidenceRow> ToRows(this RecordSet<Evidence> records) => Make(records, EvidenceRow.Columns, EvidenceRow.Of);

    /// <summary>The assessments as plain rows, in the order of the set.</summary>
    /// <param name="records">The assessments.</param>
    public static RowSet<AssessmentRow> ToRows(this RecordSet<Assessment> records)
        => Make(records, AssessmentRow.Columns, AssessmentRow.Of);

    /// <summary>The implications as plain rows, in the order of the set.</summary>
    /// <param name="records">The implications.</param>
    public static RowSet<ImplicationRow> ToRows(this RecordSet<Implication> records)
        => Make(records, ImplicationRow.Columns, ImplicationRow.Of);

    /// <summary>The interests as plain rows, in the order of the set.</summary>
    /// <param name="records">The interests.</param>
    public static RowSet<InterestRow> ToRows(this RecordSet<Interest> records) => Make(records, InterestRow.Columns, InterestRow.Of);

    /// <summary>The indicators as plain rows, in the order of the set.</summary>
    /// <param name="records">The indicators.</param>
    public static RowSet<IndicatorRow> ToRows(this RecordSet<Indicator> records) => Make(records, IndicatorRow.Columns, IndicatorRow.Of);

    /// <summary>The direct judgements as plain rows, in the order of the set.</summary>
    /// <param name="records">The judgements.</param>
    public static RowSet<JudgementRow> ToRows(this RecordSet<Judgement> records) => Make(records, JudgementRow.Columns, JudgementRow.Of);

    private static RowSet<TRow> Make<T, TRow>(RecordSet<T> records, RowColumns<TRow> columns, Func<CaseFile, T, TRow> row)
        where T : CaseRecord where TRow : notnull
    {
        ArgumentNullException.ThrowIfNull(records);
        return new(columns, records.Select(record => row(records.Case, record)));
    }
}
