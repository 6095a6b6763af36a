using System.Globalization;

namespace GeoClaims;

/// <summary>The evidence against the answers, in signs and words.</summary>
internal static class MatrixText
{
    public static ReportSection Of(CaseReport report)
    {
        var rated = report.Items.Where(i => i.Weighs).ToList();
        var others = report.Items.Where(i => !i.Weighs).ToList();
        if (report.Items.IsEmpty)
            return new("Evidence", null, new ReportPart(null, ViewText.Plain("No item of evidence is rated on this question.")));
        var columns = report.Answers.Select((a, i) => (Answer: a, Index: i)).Where(x => x.Answer.Column is not null)
            .OrderBy(x => x.Answer.Column)
            .ToList();
        var notes = report.Endnotes.SelectMany(e => e.UsedBy.Select(t => (Tag: t, e.Number))).ToLookup(x => x.Tag, x => x.Number);
        TaggedAnswer[] answers = [.. columns.Select(c => c.Answer)];
        return new("Evidence matrix", "Read down a column and look for orange. The explanation "
            + "with the least against it stands; evidence that fits everything tells nothing.",
            new ReportPart(null, Say.Table([new("Tag"), new("Evidence"), new("Tells them apart"),
                .. columns.Select(c => Head(report, c.Answer, c.Index))], [.. rated.Select(i => Row(i, answers)),
                .. Foot(report, answers)])),
            new ReportPart(null, rated.Select(i => ItemText.Of(report, i, notes[i.Tag]))),
            others.Count == 0 ? null : new ReportPart("Weighs through other items only",
                Say.List(others.Select(i => ViewPhrase.Bold(i.Tag, $" {PageText.Named(i.Item.Statement)}")))));
    }

    private static ViewColumn Head(CaseReport report, TaggedAnswer answer, int index)
        => new($"{answer.Tag} {PageText.Named(answer.Hypothesis.Name)}{(report.Now.Estimates.IsEmpty
            ? ""
            : $" {report.Now.Estimates[index].Probability.Best}")}", ViewAlign.Centre);

    private static ValueList<ViewPhrase> Row(TaggedItem item, TaggedAnswer[] answers)
        => [ViewPhrase.Bold(item.Tag), PageText.Named(item.Item.Statement), item.IsRepeat
            ? "a repeat"
            : item.TellsApartWord, .. answers.Select(a => Cell(item, a))];

    private static ViewPhrase Cell(TaggedItem item, TaggedAnswer answer)
    {
        var cell = item.Result.Row.Cells[answer.Column ?? 0];
        if (cell.State == CellState.NotApplicable) return "n/a";
        if (cell.State == CellState.Unrated) return "? not rated";
        var rating = MatrixSection.RatingOf(cell, item, answer);
        var several = cell.Assessments.Count > 1 ? $" ({cell.Assessments.Count} analysts)" : "";
        return new(new ViewSpan(rating.Mark, Said.ToneOf(rating)),
            new ViewSpan($"{(rating == Consistency.N ? "" : $" {rating.Words}")}{several}"));
    }

    // Heuer's measure: what speaks against each answer, weighed.
    private static IEnumerable<ValueList<ViewPhrase>> Foot(CaseReport report, TaggedAnswer[] answers)
    {
        if (report.Evaluation.Results.FirstOrDefault(r =>
            r.Method == EvaluationMethod.WeightedInconsistency) is not { NotApplicable: null } against) yield break;
        yield return [default, "Weighted evidence against (Heuer’s count)", default,
            .. answers.Select(a => (ViewPhrase)against[a.Hypothesis.Id].Measures[0].Value.ToString("0.0", CultureInfo.InvariantCulture))];
    }
}
