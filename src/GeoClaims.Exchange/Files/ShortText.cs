namespace GeoClaims.Exchange;

/// <summary>A text of a document where it is named: cut if it is long, and never within a character.</summary>
internal static class ShortText
{
    /// <summary>The text, or so many characters of it and an ellipsis.</summary>
    public static string Of(string text, int most = 100)
        => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
}
