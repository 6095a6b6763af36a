namespace GeoClaims;

/// <summary>From whom the most telling items come, and where they pull.</summary>
internal static class GraphSection
{
    private const double Pitch = 44;
    private const double Box = 36;

    public static Html Write(PageState page)
    {
        var (report, graph) = (page.Report, page.Report.Graph);
        var said = report.Evaluation.Independence.Sentences.Select(s => PageText.Sentence(report, s)).ToList();
        if (graph.Items.IsEmpty) return Html.Empty;
        return PageText.Section("origins", "Where the evidence comes from", Html.Of($"""
            {Drawing(page)}{InWords(page)}
            {(graph.LeftOut.IsEmpty ? Html.Empty : Html.Of($"<p class=\"caption\">The {graph.Items.Count} most telling items are drawn. The others hardly change the result: {PageText.Tags(graph.LeftOut.Select(i => i.Tag))}</p>"))}
            {PageText.More("What is independent of what", PageText.List(said))}{Circles(report)}
            """), "Two lines from one origin are not two witnesses. Blue, solid: pulls towards. Orange, dashed: pulls away. Thicker: more.");
    }

    private static Html Drawing(PageState page)
    {
        var graph = page.Report.Graph;
        var height = Math.Max(Math.Max(graph.Items.Count * Pitch, graph.Origins.Count * 40), graph.Answers.Count * 60) + 30;
        return Html.Of($"""
            <svg class="graph" width="100%" height="{height}" role="img" aria-label="{graph.Origins.Count} origins, {graph.Items.Count} items, {graph.Answers.Count} answers; the list that follows says the same in words."><text class="n" x="0" y="14">Origin</text><text class="n" x="26%" y="14">Evidence</text><text class="n" x="79%" y="14">Answer</text>
            <svg x="21%" width="5%" height="{height}" viewBox="0 0 100 {height}" preserveAspectRatio="none">{graph.Edges.Where(e => e.IsOrigin).Select(e => Curve(page, e, OriginY(graph, e.From, height), ItemY(e.To)))}</svg>
            <svg x="60%" width="19%" height="{height}" viewBox="0 0 100 {height}" preserveAspectRatio="none">{graph.Edges.Where(e => !e.IsOrigin).OrderBy(e => Math.Abs(e.Pull)).Select(e => Curve(page, e, ItemY(e.From), AnswerY(graph, e.To, height)))}</svg>
            {graph.Origins.Select((o, i) => Node(0, 21, OriginY(graph, i, height), "origin", $"o{i}", "", o.Name.Length == 0 ? "the analyst" : o.Name, 25, Html.Empty))}{graph.Items.Select((item, i) => Node(26, 34, ItemY(i), "item", $"i{i}", item.Tag, item.Item.Statement, 44, PageText.From(item.FirstSnapshot)))}{graph.Answers.Select((a, i) => Node(79, 21, AnswerY(graph, i, height), "answer", $"a{i}", a.Tag, a.Hypothesis.Name, 25, Html.Empty))}</svg>

            """);
    }

    private static Html Curve(PageState page, GraphEdge edge, double from, double to)
    {
        var graph = page.Report.Graph;
        var (side, item) = edge.IsOrigin ? ("", graph.Items[edge.To]) : (edge.Pull > 0 ? "for" : "against", graph.Items[edge.From]);
        var (a, b) = edge.IsOrigin ? ($"o{edge.From}", $"i{edge.To}") : ($"i{edge.From}", $"a{edge.To}");
        // Thickness in steps: a class each, since the page allows no style attributes.
        var width = edge.IsOrigin ? 1 : Math.Clamp((int)Math.Ceiling(Math.Abs(edge.Pull) * 5), 1, 5);
        return Html.Of($"<path class=\"e {side} w{width}\" data-ends=\"{a} {b}\"{PageText.From(item.FirstSnapshot)} "
            + $"d=\"M0 {from}C50 {from} 50 {to} 100 {to}\"/>");
    }

    private static Html Node(double left, double width, double middle, string kind, string key, string tag, string text, int letters,
        Html from)
        => Html.Of($"<g class=\"node {kind}\" data-node=\"{key}\"{from}><rect x=\"{PageText.Percent(left)}\" "
            + $"width=\"{PageText.Percent(width)}\" y=\"{middle - (Box / 2)}\" height=\"{Box}\" rx=\"3\"/><svg "
            + $"class=\"clip\" x=\"{PageText.Percent(left)}\" width=\"{PageText.Percent(width)}\" "
            + $"y=\"{middle - (Box / 2)}\" height=\"{Box}\"><text x=\"10\" "
            + $"y=\"23\">{(tag.Length == 0 ? Html.Empty : Html.Of($"<tspan class=\"b\">{tag}</tspan> "))}{SafeText.Short(text, letters)}"
            + $"</text></svg></g>");

    private static double ItemY(int index) => 46 + (index * Pitch);

    private static double OriginY(SourceGraph graph, int index, double height) => Spread(index, graph.Origins.Count, height);

    private static double AnswerY(SourceGraph graph, int index, double height) => Spread(index, graph.Answers.Count, height);

    private static double Spread(int index, int count, double height) => 24 + ((height - 24) * (index + 0.5) / count);

    // What the drawing shows, for phones and for those who cannot see it.
    private static Html InWords(PageState page)
    {
        var graph = page.Report.Graph;
        var rows = graph.Items.Select((item, i) =>
        {
            var from = string.Join(", ", graph.Edges.Where(e => e.IsOrigin && e.To == i).Select(e => graph.Origins[e.From].Name));
            var towards = graph.Edges.Where(e => !e.IsOrigin && e.From == i && e.Pull > 0).OrderByDescending(e => e.Pull)
                .Select(e => graph.Answers[e.To].Tag);
            var away = graph.Edges.Where(e => !e.IsOrigin && e.From == i && e.Pull < 0).OrderBy(e => e.Pull)
                .Select(e => graph.Answers[e.To].Tag);
            return Html.Of($"<li{PageText.From(item.FirstSnapshot)}>{PageText.Tag(item.Tag)} {PageText.Own(item.Item.Statement)}"
                + $"<br><span class=\"from\">From {PageText.Own(from)}"
                + $"</span>{Pull("for", "towards", [.. towards])}{Pull("against", "away from", [.. away])}</li>");
        });
        return Html.Of($"<ul class=\"graph-words\">{rows}</ul>");
    }

    private static Html Pull(string kind, string word, string[] tags)
        => tags.Length == 0 ? Html.Empty : Html.Of($" <span class=\"pull {kind}\">{word} {string.Join(", ", tags)}</span>");

    private static Html Circles(CaseReport report)
    {
        var (circles, alone) = (report.Evaluation.Independence.CircularReporting, report.Evaluation.Independence.SelfSupported);
        var found = circles.Select(c => c.Sentence).Concat(alone.Select(s => s.Sentence)).Select(s => PageText.Sentence(report, s))
            .ToList();
        return Html.Of($"<h3 id=\"circular\">Circular reporting</h3>{(found.Count == 0
            ? Html.Of($"<p>No report, claim or item of this case rests on itself in the end.</p>")
            : PageText.List(found))}");
    }
}
