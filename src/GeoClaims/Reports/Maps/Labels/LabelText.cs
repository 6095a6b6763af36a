using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>A text broken into at most two lines, of a known size, before it has a place.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Width">Of the longest line, in pixels.</param>
/// <param name="Size">Of the type, in pixels.</param>
internal sealed record LabelText(ValueList<string> Lines, double Width, double Size)
{
    // More than any label can show, so that a long text costs no more than a short one.
    private const int MostLetters = 120;

    public double LineHeight => Size * MapType.LineHeight;

    public double Height => Lines.Count * LineHeight;

    /// <summary>A text in at most two lines, or null for one that shows nothing.</summary>
    /// <param name="text">Any text. White space and control characters become single spaces.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="longest">How wide a line may be; what does not fit into two is cut with an ellipsis.</param>
    /// <param name="bold">Whether the type is half bold.</param>
    public static LabelText? Of(string? text, double size, double longest, bool bold = false)
    {
        var (first, second) = Break(OneLine(text ?? ""), size, longest, bold);
        if (first.Length == 0) return null;
        ValueList<string> lines = second.Length == 0 ? [first] : [first, Cut(second, size, longest, bold)];
        var width = 0.0;
        foreach (var line in lines) width = Math.Max(width, TextWidth.Of(line, size, bold));
        return new(lines, width, size);
    }

    /// <summary>The label with its box at a place.</summary>
    public MapLabel At(Box box, MapAnchor anchor)
    {
        var x = anchor switch { MapAnchor.Start => box.Left, MapAnchor.End => box.Right, _ => box.Centre.X };
        // The base line stands below the middle of its line by about a third of the letters' size.
        return new(Lines, PathText.Units(x), PathText.Units(box.Top + LineHeight / 2 + Size * 0.36), anchor);
    }

    // Two lines of like length are the narrowest; but a comma is where a reader would
    // break. If the rest is too long anyhow, the first line takes what it can.
    private static (string First, string Second) Break(string text, double size, double longest, bool bold)
    {
        if (Width(text) <= longest) return (text, "");
        var (best, least, full) = (0, double.PositiveInfinity, 0);
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0
            && Width(text[..space]) <= longest; space = text.IndexOf(' ', space + 1))
        {
            full = space;
            var (first, second) = (Width(text[..space]), Width(text[(space + 1)..]));
            var cost = Math.Max(first, second) * (text[space - 1] == ',' ? 0.6 : 1);
            if (second <= longest && cost < least) (best, least) = (space, cost);
        }
        var end = best > 0 ? best : full;
        return end > 0 ? (text[..end], text[(end + 1)..]) : (Cut(text, size, longest, bold), "");

        double Width(string part) => TextWidth.Of(part, size, bold);
    }

    private static string Cut(string text, double size, double longest, bool bold)
    {
        if (TextWidth.Of(text, size, bold) <= longest) return text;
        var (cut, width) = (new StringBuilder(), TextWidth.Of("…", size, bold));
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (width += TextWidth.Of(elements.GetTextElement(), size, bold)) <= longest)
            cut.Append(elements.GetTextElement());
        return cut.ToString().TrimEnd(' ', ',') + "…";
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length > MostLetters) break;
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
