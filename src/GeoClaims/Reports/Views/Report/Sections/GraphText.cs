namespace GeoClaims;

/// <summary>From whom the most telling items come, and where they pull, in words.</summary>
internal static class GraphText
{
    public static ReportSection? Of(CaseReport report)
        => report.Graph.Items.IsEmpty ? null : new("Where the evidence comes from", "Two lines from one origin are not two witnesses.",
        new ReportPart(null, Words(report.Graph), LeftOut(report.Graph)),
        new ReportPart("What is independent of what", Say.List(report.Evaluation.Independence.Sentences)),
        Circles(report.Evaluation.Independence));

    /// <summary>Each item with its origins and its pulls.</summary>
    public static ViewList? Words(SourceGraph graph)
    {
        var from = graph.Edges.Where(e => e.IsOrigin).ToLookup(e => e.To);
        var pulls = graph.Edges.Where(e => !e.IsOrigin).ToLookup(e => e.From);
        return Say.List(graph.Items.Select((item, i) => ViewPhrase.Bold(item.Tag,
            $" {PageText.Named(item.Item.Statement)} · "
                + $"From {PageText.Named(string.Join(", ", from[i].Select(e => graph.Origins[e.From].Name)))}{Pull(graph, "towards",
                    pulls[i].Where(e => e.Pull > 0))}{Pull(graph, "away from", pulls[i].Where(e => e.Pull < 0))}")));
    }

    public static ViewText? LeftOut(SourceGraph graph)
        => ViewText.NoteIf(!graph.LeftOut.IsEmpty, $"The {graph.Items.Count} most telling items are drawn. The "
            + $"others hardly change the result: {string.Join(" ", graph.LeftOut.Select(i => i.Tag))}");

    private static string Pull(SourceGraph graph, string word, IEnumerable<GraphEdge> edges)
        => string.Join(", ", edges.OrderByDescending(e => Math.Abs(e.Pull))
            .Select(e => graph.Answers[e.To].Tag)) is { Length: > 0 } tags ? $" · {word} {tags}" : "";

    private static ReportPart Circles(Independence independence)
        => new("Circular reporting",
            Say.List(independence.CircularReporting.Select(c => c.Sentence).Concat(independence.SelfSupported.Select(s => s.Sentence)))
            ?? (ViewBlock)ViewText.Plain("No report, claim or item of this case rests on itself in the end."));
}
