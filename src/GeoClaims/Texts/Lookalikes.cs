using System.Text;

namespace GeoClaims;

/// <summary>Letters that are taken for one another.</summary>
internal static class Lookalikes
{
    // Pairs of a letter and the Latin one that it looks like in print: after the table of confusable characters of Unicode TR 39.
    private const string Cyrillic = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYѴVԌGԚQԜW"
        + "Ӏlаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwѵvүyӏlкkгr";
    private const string Greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCͿJαaγyιiκkνvοoρpυuϲcϳj";
    private const string Latin = "ıiɑaɡgʏyſs";

    // Signs made of letters (Unicode block Letterlike Symbols), each with its letter.
    private const string Letterlike = "ℂCℇƐℊgℋHℌHℍHℎhℏħℐIℑIℒLℓlℕNℙPℚQℛRℜRℝRℤZΩΩℨZKK"
        + "ÅÅℬBℭCℯeℰEℱFℳMℴoℵאℶבℷגℸדℹiℼπℽγℾΓℿΠⅅDⅆdⅇeⅈiⅉj";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly Dictionary<char, char> Latins = Read(Cyrillic + Greek + Latin);
    private static readonly Dictionary<char, char> Letters = Read(Letterlike);

    /// <summary>The Latin letter that a character looks like; itself, if it looks like none.</summary>
    public static Rune Of(Rune rune) => rune.IsBmp && Latins.TryGetValue((char)rune.Value, out var latin) ? new(latin) : rune;

    /// <summary>The text with plain letters in place of wide, slanted, ornate and joined ones (from Unicode NFKC).</summary>
    public static string Plain(string text)
    {
        if (!HasAny(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case >= 0xFF01 and <= 0xFF5E: plain.Append((char)(rune.Value - 0xFEE0)); break;
                case >= 0xFB00 and <= 0xFB06: plain.Append(Ligatures[rune.Value - 0xFB00]); break;
                case >= 0x1D400 and <= 0x1D6A3: plain.Append(Letter((rune.Value - 0x1D400) % 52)); break;
                case >= 0x1D7CE and <= 0x1D7FF: plain.Append((char)('0' + (rune.Value - 0x1D7CE) % 10)); break;
                default:
                    if (rune.IsBmp && Letters.TryGetValue((char)rune.Value, out var letter)) plain.Append(letter);
                    else plain.Put(rune);
                    break;
            }
        }
        return plain.ToString();
    }

    // Signs made of letters, the planes beyond the first, and what stands after those: joined and wide letters.
    private static bool HasAny(ReadOnlySpan<char> text)
        => text.ContainsAnyInRange('\u2100', '\u214F') || text.ContainsAnyInRange('\uD800', char.MaxValue);

    // The alphabets of mathematics hold the capitals and then the small letters, one style after the other.
    private static char Letter(int place) => (char)(place < 26 ? 'A' + place : 'a' + place - 26);

    private static Dictionary<char, char> Read(string pairs) => pairs.Chunk(2).ToDictionary(p => p[0], p => p[1]);
}
