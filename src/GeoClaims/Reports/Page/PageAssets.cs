using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>The style sheet and the script of a page, with the hashes by which its security policy lets them run.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    private static readonly (string Style, string Script) s_hashes = (Hash(Style), Hash(Script));

    private const int MostLetters = 90;

    /// <summary>What stands at the edge of every printed page, which only a
    /// style sheet can say: the handling mark and the question.</summary>
    public static string Paper(string? handling, string question)
        => $":root{{--mark:\"{Css(SafeText.Line(handling))}\";--run:\"{Css(SafeText.Short(question, MostLetters))}\"}}";

    /// <summary>Nothing may be loaded or run but style sheet and script and the words at the edge of the paper, and nothing sent
    /// anywhere.</summary>
    public static string PolicyWith(string paper) => $"default-src 'none'; style-src {s_hashes.Style} {Hash(paper)}; "
        + $"script-src {s_hashes.Script}; img-src data:; base-uri 'none'; form-action 'none'";

    // In a string of CSS any character may stand as its number; so nothing from outside can end the string, or the element.
    private static string Css(string text) => string.Concat(text.EnumerateRunes()
        .Select(r => r.IsAscii && char.IsAsciiLetterOrDigit((char)r.Value) ? r.ToString() : $"\\{r.Value:X} "));

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    // Line ends are part of the hash: they are the same whatever the checkout made of them.
    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"GeoClaims.Reports.Page.{name}")
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
