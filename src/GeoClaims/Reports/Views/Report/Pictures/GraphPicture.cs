namespace GeoClaims;

/// <summary>From whom the most telling items come, and where they pull: three columns, joined by curves.</summary>
internal static class GraphPicture
{
    private const double Origins = 10, OriginWidth = 216, Items = 300, ItemWidth = 370, Answers = 790, AnswerWidth = 196;
    private const double Pitch = 52, Box = 42, Top = 40, Size = 13, Line = 16;
    private const int MostOrigins = 40;

    public const int Width = 996;

    public static string Draw(SourceGraph graph)
    {
        var page = new SvgPage(Width);
        var origins = Math.Min(graph.Origins.Count, MostOrigins);
        var height = Math.Max(Math.Max(graph.Items.Count, origins) * Pitch, graph.Hypotheses.Count * Pitch);
        page.Text(Origins, 20, "Origin", OriginWidth, Size, SvgInk.Soft);
        page.Text(Items, 20, "Evidence", ItemWidth, Size, SvgInk.Soft);
        page.Text(Answers, 20, "Answer", AnswerWidth, Size, SvgInk.Soft);
        // The strong lines come last, so that they lie on top.
        foreach (var edge in graph.Edges.Where(e => !e.IsOrigin || e.From < origins).OrderByDescending(e => e.IsOrigin)
            .ThenBy(e => Math.Abs(e.Pull)))
        {
            if (edge.IsOrigin) Curve(page, Origins
                + OriginWidth, At(edge.From, origins, height), Items, At(edge.To, graph.Items.Count, height), SvgInk.Soft, 1, null);
            else Curve(page, Items
                + ItemWidth, At(edge.From, graph.Items.Count, height), Answers, At(edge.To, graph.Hypotheses.Count, height),
                edge.Pull > 0 ? SvgInk.Towards : SvgInk.Away, 1 + (5 * Math.Abs(edge.Pull)), edge.Pull > 0 ? null : "6 4");
        }
        for (var i = 0; i < origins; i++) Node(page, Origins, OriginWidth, At(i, origins, height), "", NameOf(graph.Origins[i]));
        for (var i = 0; i < graph.Items.Count; i++)
            Node(page, Items, ItemWidth, At(i, graph.Items.Count, height), graph.Items[i].Tag, graph.Items[i].Item.Statement);
        for (var i = 0; i < graph.Hypotheses.Count; i++)
            Node(page, Answers, AnswerWidth, At(i, graph.Hypotheses.Count, height), graph.Hypotheses[i].Tag,
                graph.Hypotheses[i].Hypothesis.Name);
        var y = Top + height + 16;
        foreach (var note in Notes(graph, origins))
        {
            page.Text(10, y, note, Width - 20, 12, SvgInk.Soft);
            y += 18;
        }
        return page.ToSvg(y - 4, "Where the evidence comes from", Sentence(graph));
    }

    public static string NameOf(EvidenceOrigin origin) => SafeText.Named(SourceGraph.NameOf(origin));

    /// <summary>The picture as one text, for whoever cannot see it.</summary>
    public static string Sentence(SourceGraph graph)
        => $"{Words.Count(graph.Origins.Count, "origin", "origins")}, {Words.Count(graph.Items.Count, "item",
            "items")}, {Words.Count(graph.Hypotheses.Count, "answer", "answers")}. {string.Join("; ",
            graph.Items.Select((item, i) => $"{item.Tag} from {From(graph, i)}"))}.";

    private static string From(SourceGraph graph, int item)
        => string.Join(", ", graph.Edges.Where(e => e.IsOrigin && e.To == item).Select(e => NameOf(graph.Origins[e.From])));

    private static IEnumerable<string> Notes(SourceGraph graph, int origins)
    {
        yield return "Two lines from one origin are not two witnesses. Blue, "
            + "solid: pulls towards. Orange, dashed: pulls away. Thicker: more.";
        if (origins < graph.Origins.Count) yield return $"{graph.Origins.Count - origins} more origins are not drawn.";
        if (!graph.LeftOut.IsEmpty) yield return $"The {graph.Items.Count} most telling items are drawn. The "
            + $"others hardly change the result: {string.Join(" ", graph.LeftOut.Select(i => i.Tag))}";
    }

    private static void Curve(SvgPage page, double x1, double y1, double x2, double y2, string ink, double thick, string? dashes)
    {
        var middle = (x1 + x2) / 2;
        page.Path(FormattableString.Invariant($"M{x1:0.#} {y1:0.#}C{middle:0.#} {y1:0.#} {middle:0.#} {y2:0.#} {x2:0.#} {y2:0.#}"), ink,
            thick, dashes);
    }

    private static void Node(SvgPage page, double x, double width, double middle, string tag, string text)
    {
        page.Rectangle(x, middle - (Box / 2), width, Box, SvgInk.OtherField, round: 3);
        var inset = tag.Length == 0 ? 10 : 18 + SvgText.Width(tag, Size * 1.07);
        if (tag.Length > 0) page.Text(x + 10, middle + 5, tag, inset, Size, bold: true);
        var lines = SvgLines.Of(SafeText.Named(text), Size, width - inset - 8, 2);
        for (var i = 0; i < lines.Count; i++)
            page.Text(x + inset, middle + 5 + ((i - ((lines.Count - 1) / 2.0)) * Line), lines[i], width - inset - 8, Size);
    }

    private static double At(int index, int count, double height) => Top + (height * (index + 0.5) / count);
}
