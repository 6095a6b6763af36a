using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>Texts of a workbook, where characters that XML cannot hold are written as <c>_x000D_</c> (ECMA-376, 22.4.2.4).</summary>
internal static partial class XmlText
{
    public static string Decode(string text)
        => text.Contains("_x", StringComparison.Ordinal)
            ? Code().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                .ToString())
            : text;

    public static string Encode(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal)) text = Code().Replace(text, "_x005F$0");
        return Unfit().Replace(text, m => string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.Value[0]:X4}_"));
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // Control characters, and halves of characters without their other half.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();
}
