using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>The style sheet and the script of a page, with the hashes by which its security policy lets them run.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    /// <summary>Nothing may be loaded or run but these two, and nothing sent anywhere.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; img-src data:; base-uri 'none'; form-action 'none'";

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
