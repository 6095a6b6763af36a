namespace GeoClaims;

/// <summary>One way of writing for letters that can be written in one character or in several (Unicode NFC).</summary>
/// <remarks>The runtime's own normalisation does nothing where a process
/// runs without culture data; a name must be the same on every machine.</remarks>
internal static class Composition
{
    private const byte Above = 230;
    private const char FirstMark = '\u0300';
    private const char LastMarkAbove = '\u036F';
    private const char FirstOtherMark = '\u05B0';
    private const char LastMark = '\u309A';

    // Korean syllables are composed by reckoning: first consonant, vowel, last consonant (Unicode, section 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11_172;
    private const int FirstLead = 0x1100;
    private const int Leads = 19;
    private const int FirstVowel = 0x1161;
    private const int Vowels = 21;
    private const int BeforeFirstTail = 0x11A7;
    private const int Tails = 28;

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = [];
    private static readonly Dictionary<char, (char Letter, char Mark)> Parts = [];

    // Of each character from the first mark to the last: the place of a mark round its letter, and whether it joins one.
    private static readonly byte[] Place = new byte[LastMark - FirstMark + 1];
    private static readonly bool[] Joins = new bool[LastMark - FirstMark + 1];

    static Composition()
    {
        foreach (var (mark, pairs) in CompositionData.Pairs)
            for (var i = 0; i < pairs.Length; i += 2)
            {
                Composed.Add((pairs[i], mark), pairs[i + 1]);
                Parts.Add(pairs[i + 1], (pairs[i], mark));
            }
        for (var c = FirstMark; c <= LastMark; c++)
        {
            Place[c - FirstMark] = Listed(c);
            Joins[c - FirstMark] = Listed(c) > 0 || CompositionData.Pairs.ContainsKey(c);
        }
    }

    /// <summary>The text with each letter and its marks in as few characters
    /// as there are; the same text, if it has no loose marks.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue)) return text;
        var loose = false;
        foreach (var c in text) loose |= IsMark(c) || IsVowelOrTail(c);
        return loose ? Compose(Decompose(text)) : text;
    }

    /// <summary>The characters with each letter apart from its marks, and the marks of a letter in their order.</summary>
    public static List<char> Decompose(string text)
    {
        var parts = new List<char>(text.Length);
        foreach (var c in text) Add(c, parts);
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i;
            while (end < parts.Count && ClassOf(parts[end]) > 0) end++;
            if (end - i > 1) Order(parts, i, end);
            i = end;
        }
        return parts;
    }

    // Sorted and not pushed along one by one: a text from elsewhere may heap any number of marks on a letter.
    private static void Order(List<char> parts, int start, int end)
    {
        char[] ordered = [.. parts[start..end].OrderBy(ClassOf)];
        for (var i = start; i < end; i++) parts[i] = ordered[i - start];
    }

    private static void Add(char c, List<char> parts)
    {
        if (c - FirstSyllable is >= 0 and < Syllables and var place)
        {
            parts.Add((char)(FirstLead + place / (Vowels * Tails)));
            parts.Add((char)(FirstVowel + place / Tails % Vowels));
            if (place % Tails > 0) parts.Add((char)(BeforeFirstTail + place % Tails));
        }
        else if (Parts.TryGetValue(c, out var two))
        {
            Add(two.Letter, parts);
            parts.Add(two.Mark);
        }
        else parts.Add(c);
    }

    // A mark joins the last letter, unless one of its own place or outside it stands between.
    private static string Compose(List<char> parts)
    {
        var made = new List<char>(parts.Count);
        var (letter, before) = (-1, 0);
        foreach (var c in parts)
        {
            var own = ClassOf(c);
            if (letter >= 0 && (before < own || (before == 0 && letter == made.Count - 1)) && Pair(made[letter], c) is { } one)
            {
                made[letter] = one;
                continue;
            }
            if (own == 0) letter = made.Count;
            before = own;
            made.Add(c);
        }
        return string.Concat(made);
    }

    private static char? Pair(char first, char second)
    {
        if (Composed.TryGetValue((first, second), out var one)) return one;
        if (first - FirstLead is >= 0 and < Leads and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel)
            return (char)(FirstSyllable + (lead * Vowels + vowel) * Tails);
        return first - FirstSyllable is >= 0 and < Syllables and var open && open % Tails == 0
            && second - BeforeFirstTail is > 0 and < Tails and var tail ? (char)(first + tail) : null;
    }

    private static bool IsVowelOrTail(char c) => c - FirstVowel is >= 0 and < Vowels || c - BeforeFirstTail is > 0 and < Tails;

    private static bool IsMark(char c) => c is >= FirstMark and <= LastMark && Joins[c - FirstMark];

    private static byte ClassOf(char c) => c is >= FirstMark and <= LastMark ? Place[c - FirstMark] : (byte)0;

    private static byte Listed(char c)
    {
        if (c is > LastMarkAbove and < FirstOtherMark) return 0;
        foreach (var (first, last, place) in CompositionData.Classes)
            if (c >= first && c <= last) return place;
        return c is <= LastMarkAbove or '\u0653' or '\u0654' ? Above : (byte)0;
    }
}
