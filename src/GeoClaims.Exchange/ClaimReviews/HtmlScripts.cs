namespace GeoClaims.Exchange;

/// <summary>The JSON-LD that stands in a web page. The page is not otherwise looked at, and nothing in it is run or fetched.</summary>
internal static class HtmlScripts
{
    /// <summary>The texts of all scripts of the type <c>application/ld+json</c>.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string html)
    {
        for (var at = 0; (at = html.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var start = html.IndexOf('>', at);
            if (start < 0) yield break;
            var end = html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0) yield break;
            if (html.AsSpan(at, start - at).Contains("application/ld+json", StringComparison.OrdinalIgnoreCase))
            {
                var (first, length) = Bare(html[(start + 1)..end]);
                yield return (start + 1 + first, length);
            }
            at = end;
        }
    }

    // Some pages wrap the JSON in a comment or in CDATA, for readers of the last century.
    private static (int Start, int Length) Bare(string script)
    {
        var first = script.AsSpan().IndexOfAny('{', '[');
        while (first >= 0 && script.AsSpan(first).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            var next = script.AsSpan(first + 7).IndexOfAny('{', '[');
            first = next < 0 ? -1 : first + 7 + next;
        }
        var last = script.AsSpan().LastIndexOfAny('}', ']');
        while (last > 1 && script[last] == ']' && script[last - 1] == ']' && script.AsSpan(last).StartsWith("]>", StringComparison.Ordinal))
            last = script.AsSpan(0, last - 1).LastIndexOfAny('}', ']');
        return first < 0 || last <= first ? (0, script.Length) : (first, last + 1 - first);
    }
}
