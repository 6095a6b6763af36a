namespace GeoClaims;

/// <summary>Pieces of phrases that many views and sections share.</summary>
internal static class ReportPhrases
{
    private const int MostLinked = 24;
    private const string Figures = ") that ";

    /// <summary>Text from outside; where it shows nothing, that there is none.</summary>
    public static ViewSpan Own(string? text, ViewTone tone = ViewTone.Plain, string? style = null)
        => new(SafeText.Named(text), tone) { IsForeign = true, Class = style };

    /// <summary>Somebody's words in bold.</summary>
    public static ViewSpan Strong(string? text) => Own(text, ViewTone.Bold);

    public static ViewSpan Bold(string text) => new(text, ViewTone.Bold);

    /// <summary>Text in a look of the page's own.</summary>
    public static ViewSpan Styled(string text, string style, ViewTone tone = ViewTone.Plain) => new(text, tone) { Class = style };

    /// <summary>Text that reads alike in each language, or is said in the report's already: ids, citations, words of its scale.</summary>
    public static ViewSpan Fixed(string text, ViewTone tone = ViewTone.Plain) => new(text, tone) { IsFixed = true };

    /// <summary>The piece as one that is said in the report's language already.</summary>
    public static ViewSpan Said(ViewSpan span) => new(span.Text, span.Tone) { IsFixed = true, Class = span.Class, Steps = span.Steps };

    /// <summary>A text that may differ from snapshot to snapshot.</summary>
    public static ViewSpan Varying(CaseReport report, Func<Snapshot, string> text, string? style = null, string? key = null,
        ViewTone tone = ViewTone.Plain) => Varying(report.Snapshots.Select(text), style, key, tone);

    /// <summary>A text that may differ from snapshot to snapshot.</summary>
    public static ViewSpan Varying(IEnumerable<string> texts, string? style = null, string? key = null, ViewTone tone = ViewTone.Plain)
    {
        string[] all = [.. texts.Select(SafeText.Plain)];
        return new(all[^1], tone) { Class = style, Steps = new(key, all) };
    }

    /// <summary>What only the page shows.</summary>
    public static ViewSpan Drawn(Func<PageState, Html> drawing) => new("") { Drawing = drawing };

    /// <summary>The tag of an item or claim, which leads to it.</summary>
    public static ViewSpan Tag(string tag) => new(tag, ViewTone.Bold) { Anchor = tag, Class = "tag" };

    /// <summary>Tags that lead to what they name; many of them as plain text, which a page of many items needs.</summary>
    public static ViewPhrase Tags(IEnumerable<string> tags)
    {
        string[] all = [.. tags];
        if (all.Length > MostLinked) return string.Join(' ', all);
        return ViewPhrase.Of(all.SelectMany((t, i) => (ViewSpan[])[.. i == 0 ? (ViewSpan[])[] : [new(" ")],
            new(t) { Anchor = t, Class = "tag" }]));
    }

    /// <summary>A sentence of how likely something is, with the word and the figures in bold: what a reader looks for.</summary>
    public static ViewPhrase Lead(CaseReport report, Sentence sentence)
    {
        var said = sentence.In(report.Sentences);
        if (said.Language != sentence.Language) return Translated(report, said);
        var text = said.Text;
        var that = text.IndexOf(Figures, StringComparison.Ordinal);
        var end = that >= 0 ? that + 1 : text.IndexOf(':', StringComparison.Ordinal) + 1;
        return end == 0 ? Saying.Said(report, sentence) : Saying.In(report, said.Language, [Bold(text[..end]), Own(text[end..])]);
    }

    // A catalogue may put the figures elsewhere: they end with the last bracket before what is so likely.
    private static ViewPhrase Translated(CaseReport report, Sentence said)
    {
        var last = said.Parts.Count - 1;
        while (last > 0 && said.Parts[last].Record is null) last--;
        var before = string.Concat(said.Parts.Take(last).Select(p => p.Text));
        var end = Math.Max(before.LastIndexOf(')'), before.IndexOf(':', StringComparison.Ordinal)) + 1;
        return Saying.In(report, said.Language,
            [Bold(before[..end]), new(before[end..]), .. said.Parts.Skip(last).Select(ViewPhrase.Of)]);
    }

    /// <summary>Words in the language in which they were said, with their translation.</summary>
    public static ViewText Quote(Quote quote)
    {
        var original = new ViewSpan(quote.Original, ViewTone.Quoted) { Language = quote.Language };
        return quote.Translation is null || quote.Translation == quote.Original
            ? new(original) { Class = "quote" }
            : new(ViewPhrase.Of($"{original} ({new ViewSpan(quote.Translation, ViewTone.Quoted)})")) { Class = "quote two" };
    }

    /// <summary>The quotes of citations, each once.</summary>
    public static IEnumerable<ViewText> Quotes(ValueList<Citation> citations)
        => citations.Select(c => c.Quote).OfType<Quote>().Distinct().Select(Quote);

    public static ViewText Text(PhraseHandler phrase, string? style = null) => new(phrase.ToPhrase()) { Class = style };

    public static ViewText Small(PhraseHandler phrase) => Text(phrase, "small");

    /// <summary>How to read the rest.</summary>
    public static ViewText Note(PhraseHandler phrase) => new(phrase.ToPhrase(), isNote: true) { Class = "caption" };

    public static ViewList? List(IEnumerable<ViewItem> items, string? style = null, bool isOrdered = false)
    {
        ValueList<ViewItem> all = [.. items];
        return all.IsEmpty ? null : new(all) { Class = style, IsOrdered = isOrdered };
    }

    public static ViewList? List(IEnumerable<ViewPhrase> items) => List(items.Select(i => new ViewItem(i)));

    public static ViewList? List(IEnumerable<Sentence> sentences) => List(sentences.Select(s => (ViewPhrase)s));
}
