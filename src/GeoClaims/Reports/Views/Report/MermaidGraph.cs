using System.Text;

namespace GeoClaims;

/// <summary>Writes a graph as a Mermaid flow chart: small, since larger ones cannot
/// be read. The most telling items come first, each with its origins.</summary>
internal static class MermaidGraph
{
    private const int MostNodes = 15;
    private const int MostAnswers = 5;
    private const int Letters = 60;

    public static string Write(SourceGraph graph)
    {
        var (items, origins, answers) = Choose(graph);
        var text = new StringBuilder("flowchart LR\n");
        if (LeftOut(graph, items, origins, answers) is { } left) text.Append("%% ").Append(left).Append('\n');
        foreach (var o in origins) Node(text, $"O{o + 1}", GraphPicture.NameOf(graph.Origins[o]));
        foreach (var i in items) Node(text, graph.Items[i].Tag, $"{graph.Items[i].Tag} {graph.Items[i].Item.Statement}");
        foreach (var a in answers) Node(text, graph.Hypotheses[a].Tag, $"{graph.Hypotheses[a].Tag} {graph.Hypotheses[a].Hypothesis.Name}");
        var (towards, away, count) = (new List<int>(), new List<int>(), 0);
        foreach (var edge in graph.Edges)
        {
            var isDrawn = edge.IsOrigin ? origins.Contains(edge.From) && items.Contains(edge.To) : items.Contains(edge.From)
                && answers.Contains(edge.To);
            if (!isDrawn) continue;
            var line = edge.IsOrigin
                ? $"O{edge.From + 1} --- {graph.Items[edge.To].Tag}"
                : $"{graph.Items[edge.From].Tag} {(edge.Pull > 0 ? "-->" : "-.->")} {graph.Hypotheses[edge.To].Tag}";
            text.Append("    ").Append(line).Append('\n');
            if (!edge.IsOrigin) (edge.Pull > 0 ? towards : away).Add(count);
            count++;
        }
        Style(text, towards, $"stroke:{SvgInk.Towards},stroke-width:2px");
        Style(text, away, $"stroke:{SvgInk.Away},stroke-width:2px");
        return text.ToString();
    }

    // Answers that are pulled at most, then items as long as they and their origins have room.
    private static (SortedSet<int> Items, SortedSet<int> Origins, SortedSet<int> Answers) Choose(SourceGraph graph)
    {
        SortedSet<int> items = [], origins = [];
        SortedSet<int> answers = [.. Enumerable.Range(0, graph.Hypotheses.Count)
            .OrderByDescending(a => graph.Edges.Where(e => !e.IsOrigin && e.To == a).Sum(e => Math.Abs(e.Pull)))
            .Take(MostAnswers)];
        var from = graph.Edges.Where(e => e.IsOrigin).ToLookup(e => e.To, e => e.From);
        for (var i = 0; i < graph.Items.Count; i++)
        {
            var room = MostNodes - answers.Count - items.Count - origins.Count - 1;
            var more = from[i].Where(o => !origins.Contains(o)).ToList();
            // Only the first item may be drawn with some of its origins; the others come whole or not at all.
            if (room < 0 || (more.Count > room && i > 0)) continue;
            items.Add(i);
            origins.UnionWith(more.Take(room));
        }
        return (items, origins, answers);
    }

    private static string? LeftOut(SourceGraph graph, SortedSet<int> items, SortedSet<int> origins, SortedSet<int> answers)
    {
        string[] left =
        [
            .. graph.Items.Where((_, i) => !items.Contains(i)).Concat(graph.LeftOut).Select(i => i.Tag),
            .. graph.Hypotheses.Where((_, a) => !answers.Contains(a)).Select(a => a.Tag),
        ];
        var hidden = graph.Origins.Count - origins.Count;
        if (left.Length == 0 && hidden == 0) return null;
        return $"Left out: {string.Join(" ", left)}{(left.Length > 0
            && hidden > 0 ? "; " : "")}{(hidden > 0 ? Words.Count(hidden, "origin", "origins") : "")}.";
    }

    private static void Node(StringBuilder text, string key, string label)
        => text.Append("    ").Append(key).Append('[').Append(MarkdownText.Mermaid(SafeText.Short(label, Letters))).Append("]\n");

    private static void Style(StringBuilder text, List<int> lines, string style)
    {
        if (lines.Count > 0) text.Append("    linkStyle ").AppendJoin(',', lines).Append(' ').Append(style).Append('\n');
    }
}
