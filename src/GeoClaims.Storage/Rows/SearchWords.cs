using System.Globalization;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>The words of a text, as the search on every engine knows them: the library parts the texts, so that two engines cannot part them differently.</summary>
internal static class SearchWords
{
    private const int MostWords = 20_000;
    private const int LongestWord = 64;

    /// <summary>The different words of texts, in the order of their UTF-16 units, parted by blanks.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (var (word, _) in Split(text))
                if (words.Count < MostWords) words.Add(word);
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    /// <summary>The words that a question asks for, and whether any ending may follow.</summary>
    public static List<(string Word, bool IsStart)> Asked(string text) => [.. Split(text).Distinct()];

    private static IEnumerable<(string Word, bool IsStart)> Split(string text)
    {
        var (word, isSingle) = (new StringBuilder(), false);
        foreach (var rune in text.EnumerateRunes())
        {
            var part = PartOf(rune);
            if (word.Length > 0 && (part is Part.None or Part.Single || (isSingle && part != Part.Mark) || word.Length >= LongestWord))
            {
                yield return (word.ToString(), rune.Value == '*');
                word.Clear();
            }
            if (part == Part.None || (part == Part.Mark && word.Length == 0)) continue;
            if (word.Length == 0) isSingle = part == Part.Single;
            word.Append(StoredText.Fold(rune));
        }
        if (word.Length > 0) yield return (word.ToString(), false);
    }

    private static Part PartOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Part.Mark,
        UnicodeCategory.OtherLetter when HasNoBlanks(rune.Value) => Part.Single,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => Part.Letter,
        _ => Part.None,
    };

    // Thai, Lao, Myanmar, Khmer; kana and Han (Unicode blocks).
    private static bool HasNoBlanks(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);

    private enum Part { None, Letter, Mark, Single }
}
