using System.Globalization;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>Reads the words of a text one after another, in small letters.</summary>
/// <param name="text">The text.</param>
/// <param name="buffer">Room for one word, <see cref="Room"/> characters.</param>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    private const int LongestWord = 64;

    /// <summary>A word goes on until it has the longest length, which a surrogate pair may pass by one.</summary>
    public const int Room = LongestWord + 1;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    /// <summary>The word; it stands until the next is read.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Whether a star stands behind it.</summary>
    public bool IsStart { get; private set; }

    /// <summary>Reads the next word, if there is one.</summary>
    public bool Next()
    {
        (_length, IsStart) = (0, false);
        for (var isSingle = false; _at < _text.Length;)
        {
            var c = _text[_at];
            if (char.IsAscii(c))
            {
                if (_length > 0 && (isSingle || _length >= LongestWord || !char.IsAsciiLetterOrDigit(c)))
                {
                    // What ended the word may begin the next.
                    IsStart = c == '*';
                    return true;
                }
                if (char.IsAsciiLetterOrDigit(c)) _buffer[_length++] = char.ToLowerInvariant(c);
                _at++;
                continue;
            }
            Rune.DecodeFromUtf16(_text[_at..], out var rune, out var taken);
            var part = PartOf(rune);
            if (_length > 0 && (part is Part.None or Part.Single || (isSingle && part != Part.Mark) || _length >= LongestWord)) return true;
            _at += taken;
            if (part == Part.None || (part == Part.Mark && _length == 0)) continue;
            if (_length == 0) isSingle = part == Part.Single;
            _length += LetterCase.Fold(rune).EncodeToUtf16(_buffer[_length..]);
        }
        return _length > 0;
    }

    private static Part PartOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Part.Mark,
        UnicodeCategory.OtherLetter when HasNoBlanks(rune.Value) => Part.Single,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => Part.Letter,
        _ => Part.None,
    };

    // Thai, Lao, Myanmar, Khmer; kana and Han (Unicode blocks).
    private static bool HasNoBlanks(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x323AF);

    private enum Part { None, Letter, Mark, Single }
}
