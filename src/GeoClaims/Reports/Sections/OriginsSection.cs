using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>From whom the most telling items come, and where they pull.</summary>
internal static class OriginsSection
{
    public static ReportSection? Of(CaseReport report)
        => report.Graph.Items.IsEmpty ? null : new("origins", "Origins", "Where the evidence comes from",
            new ViewDrawing(state => SourceGraphDrawing.Write(new(report, state))), Items(report.Graph, report.Sentences),
            LeftOut(report.Graph),
            new ViewGroup("What is independent of what", List(Others(report.Evaluation.Independence))) { Class =
                "more", Fold = ViewFold.Closed },
            Circles(report.Evaluation.Independence))
        {
            Lead =
                "Two lines from one origin are not two witnesses. Blue, solid: pulls towards. Orange, dashed: pulls away. Thicker: more.",
        };

    /// <summary>Each item with its origins and its pulls: what the drawing shows, for phones and for those who cannot see it.</summary>
    public static ViewList? Items(SourceGraph graph, SentenceCatalogue said)
    {
        var from = graph.Edges.Where(e => e.IsOrigin).ToLookup(e => e.To);
        var pulls = graph.Edges.Where(e => !e.IsOrigin).OrderByDescending(e => Math.Abs(e.Pull)).ToLookup(e => e.From);
        return List(graph.Items.Select((item, i) => new ViewItem(ViewPhrase.Of($"{Tag(item.Tag)} {Own(item.Item.Statement)}{ViewSpan.Line}{
            Own($"{said.Own("From")} {string.Join(", ", from[i].Select(e => SourceGraph.NameOf(graph.Origins[e.From])))}", style: "from")}{
            Pull(graph, "; towards", "pull for", pulls[i].Where(e => e.Pull > 0))}{
            Pull(graph, "; away from", "pull against", pulls[i].Where(e => e.Pull < 0))}")) { From = item.FirstSnapshot }), "graph-words");
    }

    public static ViewText? LeftOut(SourceGraph graph) => graph.LeftOut.IsEmpty ? null : Note($"The {graph.Items.Count} "
        + $"most telling items are drawn. The others hardly change the result: {Tags(graph.LeftOut.Select(i => i.Tag))}");

    private static ViewSpan? Pull(SourceGraph graph, string word, string style, IEnumerable<GraphEdge> edges)
        => string.Join(", ", edges.Select(e => graph.Hypotheses[e.To].Tag)) is { Length: > 0 } tags
            ? Styled($"{word} {tags}", style)
            : null;

    // What runs in a circle stands below by itself.
    private static IEnumerable<Sentence> Others(Independence independence)
    {
        var circles = independence.CircularReporting.Select(c => c.Sentence).Concat(independence.SelfSupported.Select(s => s.Sentence))
            .Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        return independence.Sentences.Where(s => !circles.Contains(s.Text));
    }

    private static ViewGroup Circles(Independence independence)
        => new("Circular reporting",
            List(independence.CircularReporting.Select(c => c.Sentence).Concat(independence.SelfSupported.Select(s => s.Sentence)))
            ?? (ViewBlock)Text($"No report, claim or item of this case rests on itself in the end.")) { Anchor = "circular" };
}
