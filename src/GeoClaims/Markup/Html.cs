namespace GeoClaims;

/// <summary>A piece of HTML or SVG that is finished: whatever came from outside is encoded in it.</summary>
/// <remarks>A long piece keeps the pieces that it is made of and does not copy them: a page is many levels deep.</remarks>
internal readonly struct Html
{
    // A string, or a list of strings that nobody changes any more.
    private readonly object? _text;

    private Html(string text) => _text = text;

    internal Html(List<string> pieces) => _text = pieces;

    public static Html Empty => default;

    public bool IsEmpty => _text is null or "";

    /// <summary>The strings that it is made of, if it is long; null otherwise.</summary>
    internal List<string>? Pieces => _text as List<string>;

    /// <summary>Markup with holes: what fills a hole is encoded, unless it is <see cref="Html"/> itself.</summary>
    public static Html Of(ref HtmlHandler markup) => markup.Take();

    /// <summary>Markup of our own, such as a style sheet, that holds nothing from outside.</summary>
    public static Html Trusted(string markup) => new(markup);

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces, string between = "")
    {
        var (joined, isFirst) = (new HtmlHandler(0, 0), true);
        foreach (var piece in pieces)
        {
            if (!isFirst) joined.AppendLiteral(between);
            joined.AppendFormatted(piece);
            isFirst = false;
        }
        return joined.Take();
    }

    public void WriteTo(TextWriter writer)
    {
        if (Pieces is not { } pieces) writer.Write(ToString());
        else
            foreach (var piece in pieces) writer.Write(piece);
    }

    public override string ToString() => _text as string ?? (Pieces is { } pieces ? string.Concat(pieces) : "");
}
