namespace GeoClaims;

/// <summary>A piece of HTML or SVG that is finished: whatever came from outside is encoded in it.</summary>
internal readonly struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    public static Html Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Markup with holes: what fills a hole is encoded, unless it is <see cref="Html"/> itself.</summary>
    public static Html Of(ref HtmlHandler markup) => new(markup.ToStringAndClear());

    /// <summary>Markup of our own, such as a style sheet, that holds nothing from outside.</summary>
    public static Html Trusted(string markup) => new(markup);

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces, string between = "") => new(string.Join(between, pieces.Select(p => p.ToString())));

    public override string ToString() => _text ?? "";
}
