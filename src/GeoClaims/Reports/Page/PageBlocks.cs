namespace GeoClaims;

/// <summary>Writes the blocks of sections as HTML.</summary>
internal sealed class PageBlocks(CaseReport report, PageState page, CancellationToken cancellation)
{
    private const string FirstOfAnnex = "whatif";

    private readonly PageSpans _spans = new(report, page);

    /// <summary>Asks whether to stop.</summary>
    /// <exception cref="OperationCanceledException">The writing is to stop.</exception>
    public void Ask() => cancellation.ThrowIfCancellationRequested();

    /// <summary>A section; on paper those from the first of the annex on stand behind the analysis.</summary>
    public Html Section(ReportSection section) => Html.Of($"""
        <section id="{section.Key}"{Class(section.Key == FirstOfAnnex ? "annex" : null)}
        aria-labelledby="{section.Key}-h"><h2 id="{section.Key}-h">{section.Title}</h2>
        {(section.Lead is { } lead ? Html.Of($"<p class=\"lead\">{lead}</p>") : Html.Empty)}{Write(section.Blocks, 3)}</section>

        """);

    public Html Write(IEnumerable<ViewBlock> blocks, int level) => Html.Join(blocks.Select(b => Write(b, level)));

    private Html Write(ViewBlock block, int level)
    {
        Ask();
        return Written(block, level);
    }

    private Html Written(ViewBlock block, int level) => block switch
    {
        ViewDrawing drawing => drawing.Draw(page),
        ViewBySnapshot varying => page.Pieces([.. varying.Steps.Select(s => Write(s, level))]),
        ViewText text
            => Html.Of($"<p{Class(text.Class)}>{(text.Class is "quote" or "quote two" ? Quote(text) : _spans.Write(text.Phrase))}</p>"),
        ViewList { IsOfTerms: true } terms => Terms(terms, level),
        ViewList list => List(list, level),
        ViewTable { HasHead: false } facts => Facts(facts),
        ViewTable table => new PageTable(table, this, _spans).Write(level),
        ViewGroup group => Group(group, level),
        _ => Html.Empty,
    };

    public Html Group(ViewGroup group, int level)
    {
        if (group.Fold != ViewFold.None)
            return Html.Of($"<details{Class(group.Fold == ViewFold.More
                ? "more"
                : group.Class)}{(group.Fold == ViewFold.Open
                ? Html.Trusted(" open")
                : Html.Empty)}>"
                + $"<summary>{_spans.Write(group.Heading)}</summary>{Write(group.Blocks, level)}</details>");
        var id = group.Anchor is { } anchor ? Html.Of($" id=\"{anchor}\"") : Html.Empty;
        var heading = group.Heading.IsEmpty ? Html.Empty : Heading(group.Heading, level, id);
        var blocks = Write(group.Blocks, group.Heading.IsEmpty ? level : level + 1);
        if (group.Class is not { } style) return Html.Of($"{heading}{blocks}");
        var element = Html.Trusted(style is "card" or "forecast" ? "article" : "div");
        return Html.Of($"<{element}{Class(style)}{PageText.From(group.From)}>{heading}{blocks}</{element}>\n");
    }

    private Html Heading(ViewPhrase heading, int level, Html id)
    {
        var element = Html.Trusted(level switch { 3 => "h3", 4 => "h4", _ => "h5" });
        return Html.Of($"<{element}{id}>{_spans.Write(heading)}</{element}>");
    }

    // Original and translation stand side by side, so the brackets between them fall away.
    private Html Quote(ViewText text) => Html.Join(text.Phrase.Spans.Where(s => s.Tone == ViewTone.Quoted).Select(_spans.Write));

    private Html List(ViewList list, int level)
    {
        Html[] items = [.. list.Items.Select(i => Item(i, level))];
        if (list.ShownFirst == 0 || items.Length <= list.ShownFirst) return Items(list, items);
        return Html.Of($"{Items(list, items.Take(list.ShownFirst))}<details class=\"more\"><summary>{items.Length - list.ShownFirst} more"
            + $"</summary>{Items(list, items.Skip(list.ShownFirst))}</details>");
    }

    private static Html Items(ViewList list, IEnumerable<Html> items)
    {
        var element = Html.Trusted(list.IsOrdered ? "ol" : "ul");
        return Html.Of($"<{element}{Class(list.Class)}>{items}</{element}>");
    }

    private Html Item(ViewItem item, int level)
    {
        Ask();
        var id = item.Anchor is { } anchor ? Html.Of($" id=\"{anchor}\"") : Html.Empty;
        return Html.Of($"<li{Class(item.Class)}{id}{PageText.From(item.From)}>{Body(item, level)}</li>");
    }

    private Html Body(ViewItem item, int level)
    {
        var phrase = _spans.Write(item.Phrase);
        if (item.When is { } when) return Html.Of($"<time>{when}</time> <span>{phrase}{Write(item.Blocks, level)}</span>");
        if (item.Blocks.IsEmpty) return phrase;
        return item.IsTitle
            ? Html.Of($"{Heading(item.Phrase, level, Html.Empty)}{Write(item.Blocks, level + 1)}")
            : Html.Of($"<p>{phrase}</p>{Write(item.Blocks, level)}");
    }

    private Html Terms(ViewList list, int level)
        => Terms(list.Class,
            list.Items.Select(i => (i.Phrase, i.Blocks is [ViewText text] ? _spans.Write(text.Phrase) : Write(i.Blocks, level))));

    private Html Facts(ViewTable facts) => Terms(facts.Class, facts.Rows.Select(r => (r.Cells[0], _spans.Write(r.Cells[1]))));

    private Html Terms(string? style, IEnumerable<(ViewPhrase Term, Html Says)> terms)
        => Html.Of($"<dl{Class(style)}>{terms.Select(t => Html.Of($"<div><dt>{_spans.Write(t.Term)}</dt><dd>{t.Says}</dd></div>"))}</dl>");

    public static Html Class(string? style) => string.IsNullOrEmpty(style) ? Html.Empty : Html.Trusted($" class=\"{style}\"");
}
