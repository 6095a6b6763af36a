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

    /// <summary>Writes a block. Headings begin at the level below a section of a report.</summary>
    public static void Write(ViewBlock block, StringBuilder text, int level = 3)
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
                foreach (var item in list.Items) Write(item, list.IsOfTerms, text, "");
                More(list.More, text.Append('\n'));
                break;
            case ViewGroup group:
                Write(group, text, level);
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
        foreach (var row in table.Rows) text.Append(MarkdownText.Row(row.Cells.Select(Write)));
        More(table.More, text.Append('\n'), table.All);
        foreach (var row in table.Rows)
            if (row.Behind is { } behind) Behind(row, behind, text);
    }

    // What a page folds behind a row stands after the table, under the first two cells of the row.
    private static void Behind(ViewRow row, ViewGroup behind, StringBuilder text)
    {
        Heading(string.Join(' ', row.Cells.Take(2).Select(c => c.Text)), text);
        Write(new ViewItem(behind.Heading), false, text, "");
        foreach (var block in behind.Blocks)
            if (block is ViewText line) Write(new ViewItem(line.Phrase), false, text, "");
            else if (block is ViewList list) foreach (var item in list.Items) Write(item, list.IsOfTerms, text, "");
        text.Append('\n');
    }

    private static void Write(ViewGroup group, StringBuilder text, int level)
    {
        IEnumerable<ViewBlock> blocks = group.Blocks;
        if (!group.Heading.IsEmpty && level <= 3) text.Append("### ").Append(MarkdownText.Escape(group.Heading.Text)).Append("\n\n");
        else if (!group.Heading.IsEmpty && group.Blocks is [ViewText first, ..])
        {
            text.Append("**").Append(MarkdownText.Escape(group.Heading.Text)).Append(":** ").Append(Write(first.Phrase)).Append("\n\n");
            blocks = blocks.Skip(1);
        }
        else Heading(group.Heading.Text, text);
        foreach (var block in blocks) Write(block, text, group.Heading.IsEmpty ? level : level + 1);
    }

    // Texts below an item follow it on its line; lists, and what follows them, are set in.
    private static void Write(ViewItem item, bool isTerm, StringBuilder text, string indent)
    {
        text.Append(indent).Append("- ");
        if (item.Mark.Length > 0) text.Append("**").Append(MarkdownText.Escape(item.Mark)).Append("** ");
        text.Append(isTerm ? $"**{Plain(item.Phrase)}:**" : Write(item.Phrase));
        foreach (var line in item.Blocks.TakeWhile(b => b is ViewText).Cast<ViewText>()) text.Append(' ').Append(Write(line.Phrase));
        text.Append('\n');
        foreach (var block in item.Blocks.SkipWhile(b => b is ViewText))
            if (block is ViewText line) Write(new ViewItem(line.Phrase), false, text, indent + "  ");
            else if (block is ViewList list) foreach (var below in list.Items) Write(below, list.IsOfTerms, text, indent + "  ");
    }

    private static void Heading(string? heading, StringBuilder text)
    {
        if (!string.IsNullOrEmpty(heading)) text.Append("**").Append(MarkdownText.Escape(heading)).Append("**\n\n");
    }

    private static void More(int more, StringBuilder text, string? all = null)
    {
        if (more <= 0) return;
        text.Append("*and ").Append(more).Append(" more").Append(all is null ? "" : $": `{all}` has them all")
            .Append("*\n\n");
    }

    private static string Write(ViewPhrase phrase)
        => string.Concat(Joined(phrase.Spans.Where(s => s.Text.Length > 0)).Select(Write)).Trim();

    // Pieces of one look that touch are one: between two in bold stood four stars, which mean nothing, and a number would be taken for
    // the start of a line.
    private static IEnumerable<ViewSpan> Joined(IEnumerable<ViewSpan> spans)
    {
        ViewSpan? last = null;
        foreach (var span in spans)
        {
            if (last is not null && IsText(last) && IsText(span) && last.Tone == span.Tone)
            {
                last = new(last.Text + span.Text, span.Tone);
                continue;
            }
            if (last is not null) yield return last;
            last = span;
        }
        if (last is not null) yield return last;
    }

    private static bool IsText(ViewSpan span)
        => span.Tone is ViewTone.Plain or ViewTone.Bold && span.Link is null && !ReferenceEquals(span, ViewSpan.Line);

    private static string Plain(ViewPhrase phrase) => MarkdownText.Escape(phrase.Text);

    // A mark of emphasis must touch the text that it embraces, so spaces at the ends are put outside.
    private static string Write(ViewSpan span)
    {
        if (ReferenceEquals(span, ViewSpan.Line)) return " · ";
        var text = MarkdownText.Escape(span.Text);
        if (text.Length == 0) return span.Text.Length > 0 ? " " : "";
        if (SafeText.WebAddress(span.Link) is { } address)
            return $"[{text}](<{address.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)}>)";
        var (before, after) = (char.IsWhiteSpace(span.Text[0]) ? " " : "", char.IsWhiteSpace(span.Text[^1]) ? " " : "");
        return span.Tone switch
        {
            ViewTone.Bold => $"{before}**{text}**{after}",
            ViewTone.Quoted => $"{before}“{text}”{after}",
            ViewTone.FitsStrongly => $"🟦 {text}",
            ViewTone.Fits => $"🔹 {text}",
            ViewTone.Against => $"🔸 {text}",
            ViewTone.StronglyAgainst => $"🟧 {text}",
            _ => before + text + after,
        };
    }
}
