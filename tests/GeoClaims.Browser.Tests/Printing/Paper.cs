using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace GeoClaims.Browser.Tests;

/// <summary>A printed page, as a PDF.</summary>
internal sealed class Paper(byte[] bytes) : IDisposable
{
    private readonly PdfDocument _pdf = PdfDocument.Open(bytes);

    public int Pages => _pdf.NumberOfPages;

    /// <summary>Width and height of each page, in whole points.</summary>
    public IEnumerable<(int Width, int Height)> Sizes => _pdf.GetPages().Select(p => ((int)Math.Round(p.Width), (int)Math.Round(p.Height)));

    /// <summary>Whether a screen reader finds headings, tables and paragraphs in it.</summary>
    public bool IsTagged => Catalog.ContainsKey(NameToken.Create("StructTreeRoot"))
        && Catalog.TryGet(NameToken.Create("MarkInfo"), out DictionaryToken marks)
        && marks.TryGet(NameToken.Create("Marked"), out BooleanToken marked) && marked.Data;

    public string? Language => Catalog.TryGet(NameToken.Create("Lang"), out StringToken language) ? language.Data : null;

    public string? Title => _pdf.Information.Title;

    /// <summary>The letters of all pages, without spaces, which a PDF does not keep.</summary>
    public string Text => string.Concat(Enumerable.Range(1, Pages).Select(TextOf));

    private DictionaryToken Catalog => _pdf.Structure.Catalog.CatalogDictionary;

    public static async Task<Paper> Print(string html, View? view = null) => new(await Bytes(html, view));

    public static async Task<byte[]> Bytes(string html, View? view = null)
    {
        await using var tab = await Tab.Open(html, view);
        return await tab.Page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = true, PrintBackground = true });
    }

    public string TextOf(int page) => Letters(_pdf.GetPage(page).Text);

    public static string Letters(string text)
        => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    public void Dispose() => _pdf.Dispose();
}
