using System.Text;

namespace GeoClaims;

/// <summary>Writes a view as Markdown. Where HTML has colours, it has
/// coloured squares, since most readers of Markdown drop colours.</summary>
internal static class MarkdownView
{
    public static string Of(IViewable value) => Write(value.View.Fitted());

    public static string Write(View view)
    {
        var text = new StringBuilder();
        if (view.Title.Length > 0) text.Append("**").Append(MarkdownText.Escape(view.Title)).Append("**\n\n");
        foreach (var block in view.Blocks) Write(block, text);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(ViewBlock block, StringBuilder text)
    {
        switch (block)
        {
            case ViewText { IsNote: true } note:
                text.Append('*').Append(Plain(note.Phrase)).Append("*\n\n");
                break;
            case ViewText paragraph:
                text.Append(Write(paragraph.Phrase)).Append("\n\n");
                break;
            case ViewList list:
                Heading(list.Heading, text);
                foreach (var item in list.Items) text.Append("- ").Append(Write(item)).Append('\n');
                More(list.More, text.Append('\n'));
                break;
            case ViewTable table:
                Write(table, text);
                break;
            case ViewPicture { InWords: { } words }:
                Write(words, text);
                break;
            case ViewPicture picture:
                text.Append(MarkdownText.Escape(picture.Alt)).Append("\n\n");
                break;
        }
    }

    private static void Write(ViewTable table, StringBuilder text)
    {
        Heading(table.Heading, text);
        text.Append(MarkdownText.Row(table.Columns.Select(c => MarkdownText.Escape(c.Head))));
        text.Append(MarkdownText.Rule(string.Concat(table.Columns.Select(c =>
            c.Align switch { ViewAlign.Centre => 'c', ViewAlign.Right => 'r', _ => 'l' }))));
        foreach (var row in table.Rows) text.Append(MarkdownText.Row(row.Select(Write)));
        More(table.More, text.Append('\n'));
    }

    private static void Heading(string? heading, StringBuilder text)
    {
        if (!string.IsNullOrEmpty(heading)) text.Append("**").Append(MarkdownText.Escape(heading)).Append("**\n\n");
    }

    private static void More(int more, StringBuilder text)
    {
        if (more > 0) text.Append("*and ").Append(more).Append(" more*\n\n");
    }

    private static string Write(ViewPhrase phrase) => string.Concat(phrase.Spans.Where(s => s.Text.Length > 0).Select(Write)).Trim();

    private static string Plain(ViewPhrase phrase) => MarkdownText.Escape(phrase.Text);

    // A mark of emphasis must touch the text that it embraces, so spaces at the ends are put outside.
    private static string Write(ViewSpan span)
    {
        var text = MarkdownText.Escape(span.Text);
        if (text.Length == 0) return "";
        if (SafeText.WebAddress(span.Link) is { } address)
            return $"[{text}](<{address.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)}>)";
        var (before, after) = (char.IsWhiteSpace(span.Text[0]) ? " " : "", char.IsWhiteSpace(span.Text[^1]) ? " " : "");
        return span.Tone switch
        {
            ViewTone.Bold => $"{before}**{text}**{after}",
            ViewTone.FitsStrongly => $"🟦 {text}",
            ViewTone.Fits => $"🔹 {text}",
            ViewTone.Against => $"🔸 {text}",
            ViewTone.StronglyAgainst => $"🟧 {text}",
            _ => before + text + after,
        };
    }
}
