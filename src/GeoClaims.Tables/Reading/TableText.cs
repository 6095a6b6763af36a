using System.Text;

namespace GeoClaims;

/// <summary>The text of a file, whatever its encoding.</summary>
internal static class TableText
{
    private static readonly UTF8Encoding Strict = new(false, true);

    static TableText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static string Decode(byte[] bytes, string? encoding, string name, ICollection<TableFinding> findings)
    {
        if (Mark(bytes) is var (marked, length)) return marked.GetString(bytes, length, bytes.Length - length);
        if (encoding is not null) return Encoding.GetEncoding(encoding).GetString(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(TableRule.Encoding.At(name, 0, 0, "",
                "The file is not UTF-8 and carries no mark of its encoding; it was read as windows-1252. "
                + "If letters look wrong, name the encoding, such as Encoding = \"windows-1251\"."));
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static (Encoding Encoding, int Length)? Mark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
