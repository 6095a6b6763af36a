using System.Text;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>What the bytes of a file say of it before it is read.</summary>
internal sealed class TextSurvey
{
    private const int Part = 1 << 16;
    private const int LongestCharacter = 4;
    private byte[] _first = [];
    private bool _isUtf8 = true;

    static TextSurvey() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private TextSurvey() { }

    public bool IsPackage => _first is [(byte)'P', (byte)'K', 3, 4, ..];

    public bool IsOldWorkbook => _first is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Whether some character may be the upright stroke between the cells of Markdown.</summary>
    public bool HasStroke { get; private set; }

    public static TextSurvey Of(Stream content)
    {
        var survey = new TextSurvey();
        var (bytes, kept) = (new byte[Part], 0);
        while (content.ReadAtLeast(bytes.AsSpan(kept), LongestCharacter, throwOnEndOfStream: false) is > 0 and var read)
        {
            var part = bytes.AsSpan(0, kept + read);
            if (survey._first.Length < LongestCharacter) survey._first = [.. part[..Math.Min(part.Length, LongestCharacter)]];
            if (survey.IsPackage || survey.IsOldWorkbook) return survey;
            survey.HasStroke |= part.Contains((byte)'|');
            kept = survey._isUtf8 ? survey.Check(part) : 0;
        }
        survey._isUtf8 &= kept == 0;
        return survey;
    }

    /// <summary>The encoding, and how many bytes its mark takes.</summary>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public (Encoding Encoding, int Mark) Encoding(string? named, string name, ICollection<TableFinding> findings)
    {
        switch (_first)
        {
            case [0xEF, 0xBB, 0xBF, ..]: return (System.Text.Encoding.UTF8, 3);
            case [0xFF, 0xFE, 0, 0, ..]: return (System.Text.Encoding.UTF32, 4);
            case [0xFF, 0xFE, ..]: return (System.Text.Encoding.Unicode, 2);
            case [0xFE, 0xFF, ..]: return (System.Text.Encoding.BigEndianUnicode, 2);
        }
        if (named is not null) return (System.Text.Encoding.GetEncoding(named), 0);
        if (_isUtf8) return (System.Text.Encoding.UTF8, 0);
        findings.Add(TableRule.Encoding.At(name, 0, 0, "",
            "The file is not UTF-8 and carries no mark of its encoding; it was read as windows-1252. "
            + "If letters look wrong, name the encoding, such as Encoding = \"windows-1251\"."));
        return (System.Text.Encoding.GetEncoding(1252), 0);
    }

    // A character that the end of the part cuts is kept for the next one.
    private int Check(Span<byte> part)
    {
        var whole = part.Length;
        for (var back = 1; back < LongestCharacter && back <= part.Length; back++)
        {
            var b = part[^back];
            if ((b & 0xC0) == 0x80) continue;
            if ((b >= 0xF0 && back < 4) || (b >= 0xE0 && back < 3) || (b >= 0xC0 && back < 2)) whole = part.Length - back;
            break;
        }
        _isUtf8 = Utf8.IsValid(part[..whole]);
        if (!_isUtf8) return 0;
        part[whole..].CopyTo(part);
        return part.Length - whole;
    }
}
