namespace GeoClaims;

/// <summary>Draws origins, the most telling items and the answers, with what leads from one to the other.</summary>
internal static class SourceGraphDrawing
{
    private const double Pitch = 44;
    private const double Box = 36;

    // The three columns of nodes: where they begin and how wide they are in per cent, and how many letters have room.
    private static readonly (string Kind, int Left, int Width, int Letters) Origins = ("origin", 0, 21, 25),
        Items = ("item", 26, 34, 44), Answers = ("answer", 79, 21, 25);

    public static Html Write(ReportPage page)
    {
        var graph = page.Report.Graph;
        var height = Math.Max(Math.Max(graph.Items.Count * Pitch, graph.Origins.Count * 40), graph.Hypotheses.Count * 60) + 30;
        var from = graph.Edges.Where(e => e.IsOrigin);
        var pulls = graph.Edges.Where(e => !e.IsOrigin).OrderBy(e => Math.Abs(e.Pull));
        return Html.Of($"""
            <svg class="graph" width="100%" height="{height}" role="group" 
            aria-label="{Label(graph)}; the list that follows says the same in words.">
            <text class="n" x="0" y="14">Origin</text><text class="n" x="26%" y="14">Evidence</text>
            <text class="n" x="79%" y="14">Answer</text>
            {Curves(21, 5, height, from.Select(e => Curve(page, e, OriginY(graph, e.From, height), ItemY(e.To))))}
            {Curves(60, 19, height, pulls.Select(e => Curve(page, e, ItemY(e.From), AnswerY(graph, e.To, height))))}
            {graph.Origins.Select((o, i) =>
                Node(Origins, OriginY(graph, i, height), $"o{i}", "Origin", "", SourceGraph.NameOf(o), Html.Empty))}
            {graph.Items.Select((e, i) =>
                Node(Items, ItemY(i), $"i{i}", "Evidence", e.Tag, e.Item.Statement, PageText.From(e.FirstSnapshot)))}
            {graph.Hypotheses.Select((h, i) =>
                Node(Answers, AnswerY(graph, i, height), $"a{i}", "Answer", h.Tag, h.Hypothesis.Name, Html.Empty))}
            </svg>

            """);
    }

    private static string Label(SourceGraph graph)
        => $"{graph.Origins.Count} origins, {graph.Items.Count} items, {graph.Hypotheses.Count} answers";

    private static Html Curves(int left, int width, double height, IEnumerable<Html> curves) => Html.Of($"""
        <svg x="{left}%" width="{width}%" height="{height}" viewBox="0 0 100 {height}" preserveAspectRatio="none">{curves}</svg>
        """);

    private static Html Curve(ReportPage page, GraphEdge edge, double from, double to)
    {
        var graph = page.Report.Graph;
        var (side, item) = edge.IsOrigin ? ("", graph.Items[edge.To]) : (edge.Pull > 0 ? "for" : "against", graph.Items[edge.From]);
        var (a, b) = edge.IsOrigin ? ($"o{edge.From}", $"i{edge.To}") : ($"i{edge.From}", $"a{edge.To}");
        // Thickness in steps: a class each, since the page allows no style attributes.
        var width = edge.IsOrigin ? 1 : Math.Clamp((int)Math.Ceiling(Math.Abs(edge.Pull) * 5), 1, 5);
        return Html.Of($"<path class=\"e {side} w{width}\" data-ends=\"{a} {b}\"{PageText.From(item.FirstSnapshot)} "
            + $"d=\"M0 {from}C50 {from} 50 {to} 100 {to}\"/>");
    }

    private static Html Node((string Kind, int Left, int Width, int Letters) column, double middle, string key, string kind, string tag,
        string text,
        Html from)
    {
        var box = Html.Of($"""x="{column.Left}%" width="{column.Width}%" y="{middle - (Box / 2)}" height="{Box}" """);
        var bold = tag.Length == 0 ? Html.Empty : Html.Of($"<tspan class=\"b\">{tag}</tspan> ");
        return Html.Of($"""
            <g class="node {column.Kind}" data-node="{key}"{from} role="img"
            aria-label="{kind} {tag} {SafeText.Named(text)}"><rect {box}rx="3"/>
            <svg class="clip" {box}><text x="10" y="23">{bold}{SafeText.Short(text, column.Letters)}</text></svg></g>
            """);
    }

    private static double ItemY(int index) => 46 + (index * Pitch);

    private static double OriginY(SourceGraph graph, int index, double height) => Spread(index, graph.Origins.Count, height);

    private static double AnswerY(SourceGraph graph, int index, double height) => Spread(index, graph.Hypotheses.Count, height);

    private static double Spread(int index, int count, double height) => 24 + ((height - 24) * (index + 0.5) / count);
}
