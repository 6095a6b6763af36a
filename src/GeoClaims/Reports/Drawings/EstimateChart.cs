namespace GeoClaims;

/// <summary>How the answers that are no part of another moved from snapshot to snapshot.</summary>
internal static class EstimateChart
{
    private const double Top = 8;
    private const double Height = 240;
    private const double Left = 12;
    private const int MostDates = 8;

    public static Html Write(ReportPage page)
    {
        var report = page.Report;
        var roots = report.Hypotheses.Select((a, i) => (Answer: a, Index: i)).Where(x => x.Answer.Depth == 0).ToList();
        var labels = Labels(roots.Select(r => Y(report.Now.Estimates[r.Index].Probability.Best)).ToArray());
        var lines = roots.Select((r, n) => Line(report, r.Index, n, labels[n], r.Answer.Tag));
        return Html.Of($"""
            <div class="chart"><svg width="100%" height="290" role="img"
            aria-label="How likely each answer was at each step; the table below has the same numbers.">{Fields(report.Scale)}{lines}
            <line class="now" y1="{Top}" y2="{Top + Height}"{page.Marks("now", s => At(report, s))}/>{Dates(report)}</svg></div>

            """);
    }

    private static Html Fields(LikelihoodScale scale)
    {
        var fields = LikelihoodFields.Of(scale);
        var other = LikelihoodFields.OtherGround(fields).ToHashSet();
        return Html.Join(fields.Select(f => Html.Of($"""
            <rect class="f{(other.Contains(f) ? 1 : 0)}" x="0" width="88%" y="{Y(f.High)}" height="{Y(f.Low) - Y(f.High)}"/>{Word(f)}
            """)));
    }

    private static Html Word(LikelihoodField field) => field.Word.Length == 0 || field.High - field.Low < 0.045
        ? Html.Empty
        : Html.Of($"""<text class="n word" x="6" y="{Y(field.Middle) + 4}">{field.Word}</text>""");

    private static Html Line(CaseReport report, int answer, int order, double label, string tag)
    {
        var steps = report.Snapshots;
        var pieces = new List<Html>();
        for (var i = 0; i < steps.Count; i++)
        {
            var (x, y) = (X(report, i), Y(steps[i].Estimates[answer].Probability.Best));
            var end = X(report, i + 1);
            pieces.Add(Html.Of($"<line x1=\"{PageText.Percent(x)}\" x2=\"{PageText.Percent(end)}\" y1=\"{y}\" y2=\"{y}\"/>"));
            if (i + 1 < steps.Count) pieces.Add(Html.Of($"<line x1=\"{PageText.Percent(end)}\" x2=\"{PageText.Percent(end)}\" "
                + $"y1=\"{y}\" y2=\"{Y(steps[i + 1].Estimates[answer].Probability.Best)}\"/>"));
        }
        return Html.Of($"<g class=\"line l{Math.Min(order, 5)}\">{pieces}</g><text class=\"end\" x=\"89%\" "
            + $"y=\"{label + 4}\">{tag} {report.Now.Estimates[answer].Percent}</text>");
    }

    // Labels keep their order and a line's height between them; what would fall below the chart pushes the others up.
    private static double[] Labels(double[] wanted)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i])];
        var placed = (double[])wanted.Clone();
        for (var i = 1; i < order.Length; i++) placed[order[i]] = Math.Max(placed[order[i]], placed[order[i - 1]] + 15);
        var lowest = Top + Height + 10;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            placed[order[i]] = Math.Min(placed[order[i]], lowest);
            lowest = placed[order[i]] - 15;
        }
        return placed;
    }

    private static Html Dates(CaseReport report)
    {
        var every = (int)Math.Ceiling(report.Snapshots.Count / (double)MostDates);
        return Html.Join(report.Snapshots.Select((s, i) => (s, i)).Where(x => x.i % every == 0)
            .Select(x => Html.Of($"<text class=\"n\" x=\"{PageText.Percent(X(report, x.i))}\" y=\"266\">{Short(x.s.Label)}</text>")));
    }

    private static string Short(string label) => string.Join(' ', label.Split(' ', ',').Take(2)) is { Length: <= 12 } day
        ? day[..Math.Min(day.Length, day.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? at + 4 : day.Length)]
        : "all";

    private static (string, string)[] At(CaseReport report, Snapshot snapshot)
    {
        var x = X(report, report.Snapshots.TakeWhile(s => s != snapshot).Count() + 1);
        return [("x1", PageText.Percent(x)), ("x2", PageText.Percent(x))];
    }

    private static double X(CaseReport report, int step) => Left + ((88.0 - Left) * step / report.Snapshots.Count);

    private static double Y(Probability probability) => Y(probability.Value);

    private static double Y(double share) => Math.Round(Top + (Height * (1 - share)), 2);
}
