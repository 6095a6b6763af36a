namespace GeoClaims;

/// <summary>How wide a text is in a picture, by a rough width for each kind of
/// character in a sans-serif font, with a tenth more for wider fonts.</summary>
internal static class SvgText
{
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var c in text) width += Em(c);
        return width * size * 1.1;
    }

    /// <summary>The text cut to a width, with an ellipsis.</summary>
    public static string Fit(string? text, double size, double most)
    {
        var line = SafeText.Line(text);
        if (line.Length > 400) line = SafeText.Short(line, 400);
        if (Width(line, size) <= most) return line;
        var (width, kept) = (Width("…", size), 0);
        while (kept < line.Length && width + Width(line.Substring(kept, 1), size) <= most) width += Width(line.Substring(kept++, 1), size);
        if (kept > 0 && char.IsHighSurrogate(line[kept - 1])) kept--;
        return line[..kept].TrimEnd() + "…";
    }

    private static double Em(char c) => c switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '|' or '\'' or '!' or 'I' => 0.29,
        'f' or 't' or 'r' or ' ' or '(' or ')' or '-' or '/' => 0.37,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.88,
        >= 'A' and <= 'Z' => 0.67,
        _ when char.IsSurrogate(c) => 0.65,
        > '\u1100' and (< '\u2000' or > '\u2BFF') => 1,
        _ => 0.56,
    };
}
