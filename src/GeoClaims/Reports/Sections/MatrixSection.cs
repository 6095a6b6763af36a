using System.Globalization;
using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The evidence against the answers.</summary>
internal static class MatrixSection
{
    private const double LeastTelling = 0.1;

    private static readonly Consistency[] s_marks = [Consistency.CC, Consistency.C, Consistency.N, Consistency.I, Consistency.II];

    public static ReportSection Of(CaseReport report)
    {
        if (report.Items.IsEmpty) return new("evidence", "Evidence", "Evidence", Text($"No item of evidence is rated on this question."));
        TaggedHypothesis[] columns = [.. report.Hypotheses.Where(a => a.Column is not null).OrderBy(a => a.Column)];
        var notes = report.Endnotes.ToDictionary(e => e.Report.Id, e => e.Number);
        var filters = new MatrixFilters(report);
        return new("evidence", "Evidence", "Evidence matrix", new ViewDrawing(filters.Write), new ViewTable(
            [
                new("Tag") { IsRowHead = true, IsHeadHidden = true }, new("Evidence") { Class = "what" },
                new("Tells them apart") { Class = "tells" }, .. columns.Select(c => Column(report, c)),
            ],
            [.. report.Items.Where(i => i.Weighs).Select(item => Row(report, item, columns, notes,
                filters.MarksOf(item)))])
            { Class = "matrix", Foot = Foot(report, columns) },
            Premises(report), new ViewDrawing(Legend))
        {
            Lead = report.Items.Any(i => columns.Any(c => Cell(i, c).Tone is ViewTone.Against or ViewTone.StronglyAgainst))
                ? "Read down a column and look for − and −−. The explanation with the least against it stands; "
                    + "evidence that fits everything tells nothing."
                : "Nothing here is rated against an explanation. Evidence that fits everything tells nothing.",
        };
    }

    private static ViewColumn Column(CaseReport report, TaggedHypothesis answer)
    {
        var index = report.Hypotheses.TakeWhile(a => a != answer).Count();
        var best = Varying(report, s => s.Estimates.IsEmpty || !s.Evaluation.HasWeighed ? "" : s.Estimates[index].Percent, key: $"m{index}",
            tone: ViewTone.Bold);
        return new($"{answer.Tag} {SafeText.Named(answer.Hypothesis.Name)} {best.Text}".TrimEnd(), ViewAlign.Centre)
        {
            Title = ViewPhrase.Of($"{Styled(answer.Tag, "tag")} {Own(answer.Hypothesis.Name)} {best}"), Tag = answer.Tag, Class = "h",
        };
    }

    private static ViewRow Row(CaseReport report, TaggedItem item, TaggedHypothesis[] columns, IReadOnlyDictionary<Id<Report>, int> notes,
        ValueList<(string, string)> marks)
        => new([Styled(item.Tag, "tag", ViewTone.Bold), Own(item.Item.Statement), TellsApart(item), .. columns.Select(c => Cell(item, c))])
        {
            Behind = BehindItem.Of(report, item, notes), Anchor = item.Tag, From = item.FirstSnapshot, Marks = marks,
            Class = item.IsRepeat || item.TellsApart < LeastTelling ? "little" : null,
        };

    private static ViewPhrase TellsApart(TaggedItem item) => ViewPhrase.Of($"{
        Drawn(_ => Html.Of($"<svg aria-hidden=\"true\"><rect width=\"{PageText.Percent(Math.Round(item.TellsApart * 100))}\"/></svg>"))}{
        (item.IsRepeat ? "a repeat" : item.TellsApartWord)}");

    private static ViewPhrase Cell(TaggedItem item, TaggedHypothesis answer)
    {
        var cell = item.Result.Row.Cells[answer.Column!.Value];
        if (cell.State == CellState.NotApplicable) return Styled("n/a", "na");
        if (cell.State == CellState.Unrated) return ViewPhrase.Of($"{Styled("?", "un")} not rated");
        var rating = RatingOf(cell, item, answer);
        var several = cell.Assessments.Count > 1 ? new ViewSpan($" ({cell.Assessments.Count} analysts)") : null;
        return ViewPhrase.Of($"{new ViewSpan(rating.Mark, ViewWords.ToneOf(rating))}{new ViewSpan($" {rating.Words}")}{several}");
    }

    // Several analysts, or a rating as a likelihood: what they amount to in the words of the scale.
    private static Consistency RatingOf(MatrixCell cell, TaggedItem item, TaggedHypothesis answer)
    {
        if (cell.Assessments.Count == 1 && cell.Assessments[0].Consistency is { } own) return own;
        return item.Result.Row.Likelihood(answer.Column!.Value) is { } likelihood
            ? RatingLikelihoods.Schiller2026.Nearest(likelihood.Best)
            : Consistency.N;
    }

    // Heuer's measure: what speaks against each answer, weighed.
    private static ViewRow? Foot(CaseReport report, TaggedHypothesis[] columns)
        => report.Evaluation.Results.FirstOrDefault(r =>
            r.Method == EvaluationMethod.WeightedInconsistency) is { NotApplicable: null } against
            ? new([Styled("Sum", "vh"), "Weighted evidence against (Heuer’s count)", default, .. columns.Select(c =>
                (ViewPhrase)against[c.Hypothesis.Id].Measures[0].Value.ToString("0.0", CultureInfo.InvariantCulture))])
            : null;

    private static ViewGroup? Premises(CaseReport report)
        => List(report.Items.Where(i => !i.Weighs)
            .Select(i => new ViewItem(ViewPhrase.Of($"{Styled(i.Tag, "tag", ViewTone.Bold)} {Own(i.Item.Statement)}"))
            { Anchor = i.Tag, From = i.FirstSnapshot }), "premises") is { } premises
                ? new("Weighs through other items only", premises)
                : null;

    private static Html Marked(Consistency rating)
        => Html.Of($"<li><span class=\"{PageText.ClassOf(ViewWords.ToneOf(rating))}\">{rating.Mark}</span> {rating.Words}</li>");

    private static Html Legend(PageState page) => Html.Of($"""
        <ul class="legend" aria-label="Marks">{s_marks.Select(Marked)}
        <li><span class="na">n/a</span> not applicable</li><li><span class="un">?</span> not rated</li></ul>
        """);
}
