namespace GeoClaims;

/// <summary>Writes phrases as HTML: what comes from outside is encoded and runs in its own direction.</summary>
internal sealed class PageSpans(CaseReport report, PageState page)
{
    public Html Write(ViewPhrase phrase)
    {
        foreach (var span in phrase.Spans)
            if (span.Said is not null) return Html.Join(ByLanguage(phrase.Spans));
        var pieces = new HtmlHandler(0, 0);
        foreach (var span in phrase.Spans) pieces.AppendFormatted(Write(span));
        return pieces.Take();
    }

    private IEnumerable<Html> ByLanguage(ValueList<ViewSpan> spans)
    {
        for (int at = 0, end; at < spans.Count; at = end)
        {
            for (end = at + 1; end < spans.Count && spans[end].Said == spans[at].Said; end++) { }
            var pieces = Html.Join(spans.Skip(at).Take(end - at).Select(Write));
            yield return spans[at].Said is { } language ? Html.Of($"<span{PageText.Language(language)}>{pieces}</span>") : pieces;
        }
    }

    /// <summary>The head of a row, which needs no bold letters to stand out.</summary>
    public Html WriteHead(ViewPhrase phrase) => Html.Join(phrase.Spans.Select(s => IsOnlyBold(s) ? Text(s) : Write(s)));

    private static bool IsOnlyBold(ViewSpan span) => span is { Tone: ViewTone.Bold, Class: null, Anchor: null, Steps: null };

    public Html Write(ViewSpan span)
    {
        if (span.Drawing is { } drawing) return drawing(page);
        if (span == ViewSpan.Line) return Html.Trusted("<br>");
        if (span.Tone == ViewTone.Quoted) return Quoted(span);
        return Look(span, span.Steps is null ? Text(span) : page.Text(span.Steps));
    }

    // Spaces at the ends of somebody's text part it from ours, and stand outside of it.
    private Html Text(ViewSpan span)
    {
        if (!span.IsForeign) return Html.Of($"{span.Text}");
        return Html.Of($"{(span.Text.StartsWith(' ') ? " " : "")}<bdi{PageText.Language(span.Language ?? report.CaseLanguage)}>"
            + $"{span.Text.Trim(' ')}</bdi>{(span.Text.EndsWith(' ') ? " " : "")}");
    }

    private Html Look(ViewSpan span, Html text)
    {
        if (span.Record is { } record && report.TagOf(record) is { } tag)
            return tag[0] == 'H' ? text : Html.Of($"<a class=\"named\" href=\"#{PageText.Anchor(tag)}\">{text}</a>");
        if (span.Anchor is { } anchor) return Html.Of($"<a{PageBlocks.Class(span.Class)} href=\"#{PageText.Anchor(anchor)}\">{text}</a>");
        if (SafeText.WebAddress(span.Link) is { } address)
            return Html.Of($"<a{PageBlocks.Class(span.Class)} href=\"{address}\" rel=\"noreferrer noopener\">{text}</a>");
        if (span.Class is { } style) return Html.Of($"<span class=\"{style}\">{text}</span>");
        return span.Tone switch
        {
            ViewTone.Bold => Html.Of($"<b>{text}</b>"),
            ViewTone.Grey => Html.Of($"<span class=\"small\">{text}</span>"),
            _ => text,
        };
    }

    private static Html Quoted(ViewSpan span) => Html.Of($"<q{PageText.Language(span.Language)} dir=\"auto\">{span.Text}</q>");
}
