namespace GeoClaims;

/// <summary>The evidence against the answers.</summary>
internal static class MatrixSection
{
    private static readonly Consistency[] s_marks = [Consistency.CC, Consistency.C, Consistency.N, Consistency.I, Consistency.II];

    public static Html Write(PageState page)
    {
        var report = page.Report;
        var rated = report.Items.Where(i => i.Weighs).ToList();
        var others = report.Items.Where(i => !i.Weighs).ToList();
        if (rated.Count == 0 && others.Count == 0)
            return PageText.Section("evidence", "Evidence", Html.Of($"<p>No item of evidence is rated on this question.</p>"));
        var columns = report.Answers.Where(a => a.Column is not null).OrderBy(a => a.Column).ToList();
        return PageText.Section("evidence", "Evidence matrix", Html.Of($"""
            <p class="sort" data-script hidden><label for="sort">Sort by</label> <select id="sort"><option value="telling">how well it tells them apart</option><option value="known">when it became known</option></select></p>
            <table class="matrix{(columns.Count > 5 ? " many" : "")}" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="vh">Tag</span></th><th role="columnheader" scope="col">Evidence</th><th role="columnheader" scope="col" class="tells">Tells them apart</th>{columns.Select(c => Head(page, c))}</tr></thead><tbody role="rowgroup">
            {rated.Select((item, i) => Row(page, item, i, columns))}</tbody><tfoot role="rowgroup">{Foot(report, columns)}</tfoot></table>
            {Premises(page, others)}
            <ul class="legend" aria-label="Marks">{s_marks.Select(m => Html.Of($"<li><span class=\"{Class(m)}\">{m.Mark}</span> {m.Words}</li>"))}<li><span class="na">n/a</span> not applicable</li><li><span class="un">?</span> not rated</li></ul>
            """), "Read down a column and look for orange. The explanation with the least against it stands; evidence that fits everything tells nothing.");
    }

    private static Html Head(PageState page, TaggedAnswer answer)
    {
        var index = page.Report.Answers.TakeWhile(a => a != answer).Count();
        return Html.Of($"<th role=\"columnheader\" scope=\"col\" class=\"h\"><span class=\"tag\">{answer.Tag}"
            + $"</span> {PageText.Own(answer.Hypothesis.Name)} "
            + $"<b>{page.Text($"m{index}", s => s.Estimates.IsEmpty ? "" : s.Estimates[index].Probability.Best.ToString())}</b></th>");
    }

    private static Html Row(PageState page, TaggedItem item, int order, List<TaggedAnswer> columns)
    {
        return Html.Of($"""
            <tr role="row" id="{item.Tag}" data-telling="{order}" data-known="{page.KnownOrder(item.Tag)}"{PageText.From(item.FirstSnapshot)}><th role="rowheader" scope="row"><span class="tag">{item.Tag}</span></th><td role="cell" class="what"><p>{PageText.Own(item.Item.Statement)}</p>{ItemDetails.Write(page, item)}</td><td role="cell" class="tells">{Meter(item)}</td>{columns.Select(c => Cell(item, c))}</tr>

            """);
    }

    private static Html Meter(TaggedItem item) => Html.Of($"""<svg aria-hidden="true"><rect width="{PageText.Percent(item.TellsApart * 100)}" height="8"/></svg><span>{(item.IsRepeat ? "a repeat" : item.TellsApartWord)}</span>""");

    // Short marks: a page holds five of these for each item.
    private static Html Cell(TaggedItem item, TaggedAnswer answer)
    {
        var cell = item.Result.Row.Cells[answer.Column!.Value];
        if (cell.State == CellState.NotApplicable)
            return Html.Of($"<td role=\"cell\" class=\"na\" data-h=\"{answer.Tag}\">n/a<span class=\"vh\">: not applicable</span></td>");
        if (cell.State == CellState.Unrated)
            return Html.Of($"<td role=\"cell\" class=\"un\" data-h=\"{answer.Tag}\">?<span>not rated</span></td>");
        var rating = RatingOf(cell, item, answer);
        var several = cell.Assessments.Count > 1 ? Html.Of($"<span>{cell.Assessments.Count} analysts</span>") : Html.Empty;
        return Html.Of($"<td role=\"cell\" class=\"{Class(rating)}\" data-h=\"{answer.Tag}\"><b "
            + $"aria-hidden=\"true\">{Html.Trusted(rating.Mark)}</b><span>{rating.Words}</span>{several}</td>");
    }

    // Several analysts, or a rating as a likelihood: what they amount to in the words of the scale.
    internal static Consistency RatingOf(MatrixCell cell, TaggedItem item, TaggedAnswer answer)
    {
        if (cell.Assessments.Count == 1 && cell.Assessments[0].Consistency is { } own) return own;
        return item.Result.Row.Likelihood(answer.Column!.Value) is { } likelihood
            ? RatingLikelihoods.Schiller2026.Nearest(likelihood.Best)
            : Consistency.N;
    }

    internal static string Class(Consistency rating) => rating switch { Consistency.CC => "cc", Consistency.C => "c", Consistency.I => "i",
        Consistency.II => "ii", Consistency.N => "n", _ => "na" };

    // Heuer's measure: what speaks against each answer, weighed.
    private static Html Foot(CaseReport report, List<TaggedAnswer> columns)
    {
        if (report.Evaluation.Results.FirstOrDefault(r =>
            r.Method == EvaluationMethod.WeightedInconsistency) is not { NotApplicable: null } against) return Html.Empty;
        return Html.Of($"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><span class=\"vh\">Sum</span></th><td "
            + $"role=\"cell\" class=\"what\">Weighted evidence against (Heuer’s count)</td><td role=\"cell\" class=\"tells\">"
            + $"</td>{columns.Select(c =>
                Html.Of($"<td role=\"cell\" class=\"sum\" data-h=\"{c.Tag}\">{against[c.Hypothesis.Id].Measures[0].Value:0.0}</td>"))}"
            + $"</tr>");
    }

    private static Html Premises(PageState page, List<TaggedItem> items)
        => items.Count == 0 ? Html.Empty : Html.Of($"<h3>Weighs through other items only</h3><ul "
            + $"class=\"premises\">{items.Select(i => Html.Of($"<li id=\"{i.Tag}\"{PageText.From(i.FirstSnapshot)}>"
                + $"<span class=\"tag\">{i.Tag}</span> {PageText.Own(i.Item.Statement)}</li>"))}"
            + $"</ul>");
}
