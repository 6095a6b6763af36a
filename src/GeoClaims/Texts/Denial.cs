using System.Globalization;

namespace GeoClaims;

/// <summary>Tells which statement another denies, where that can be seen without understanding it.</summary>
/// <remarks>
/// <para>Two English statements that are word for word the same but for a negation cannot both be true: "the men
/// fled" and "the men did not flee", "the gate was open" and "the gate was not open", "no marks were found"
/// and "marks were found".</para>
/// <para>It claims that only where it holds: for <c>not</c> after a form of be, have, do, can, will or would, and for <c>no</c>. It says
/// nothing where the subject is not definite, since some men may have fled and others not, where a
/// word of quantity, frequency or restriction stands in the way, for other ways of saying no, and for other languages.</para>
/// </remarks>
internal static class Denial
{
    private static readonly HashSet<string> Auxiliaries =
        ["is", "are", "was", "were", "am", "has", "have", "had", "can", "could", "will", "would"];

    private static readonly HashSet<string> Definite =
        ["the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "he", "she", "it", "they", "we", "i"];

    private static readonly HashSet<string> Prepositions =
        ["in", "at", "on", "of", "by", "over", "about", "after", "before", "near", "for"];

    // With one of these, a statement and its negation may both be true, or "not" may deny something else.
    private static readonly HashSet<string> Unclear =
    [
        "some", "any", "many", "much", "several", "few", "most", "all", "every", "each", "both", "either", "half", "part", "parts", "one",
        "two", "three", "other", "others", "another", "various", "numerous", "certain", "only", "just", "even", "also", "often",
        "sometimes",
        "usually", "always", "mostly", "partly", "alone", "because", "unless", "until", "if", "whether", "neither", "nor", "never",
        "nobody", "nothing", "none", "but", "or",
    ];

    private static readonly Dictionary<string, string> IrregularPast = new(StringComparer.Ordinal)
    {
        ["arise"] = "arose", ["awake"] = "awoke", ["bear"] = "bore", ["beat"] = "beat", ["become"] = "became",
        ["begin"] = "began", ["bend"] = "bent", ["bet"] = "bet", ["bind"] = "bound", ["bite"] = "bit",
        ["bleed"] = "bled", ["blow"] = "blew", ["break"] = "broke", ["breed"] = "bred", ["bring"] = "brought",
        ["broadcast"] = "broadcast", ["build"] = "built", ["burn"] = "burnt", ["burst"] = "burst", ["buy"] = "bought",
        ["catch"] = "caught", ["choose"] = "chose", ["cling"] = "clung", ["come"] = "came", ["cost"] = "cost",
        ["creep"] = "crept", ["cut"] = "cut", ["deal"] = "dealt", ["dig"] = "dug", ["do"] = "did", ["draw"] = "drew",
        ["drink"] = "drank", ["drive"] = "drove", ["eat"] = "ate", ["fall"] = "fell", ["feed"] = "fed",
        ["feel"] = "felt", ["fight"] = "fought", ["find"] = "found", ["flee"] = "fled", ["fly"] = "flew",
        ["forbid"] = "forbade", ["forget"] = "forgot", ["forgive"] = "forgave", ["freeze"] = "froze", ["get"] = "got",
        ["give"] = "gave", ["go"] = "went", ["grow"] = "grew", ["hang"] = "hung", ["have"] = "had",
        ["hear"] = "heard", ["hide"] = "hid", ["hit"] = "hit", ["hold"] = "held", ["hurt"] = "hurt",
        ["keep"] = "kept", ["know"] = "knew", ["lay"] = "laid", ["lead"] = "led", ["leave"] = "left",
        ["lend"] = "lent", ["let"] = "let", ["lie"] = "lay", ["light"] = "lit", ["lose"] = "lost", ["make"] = "made",
        ["mean"] = "meant", ["meet"] = "met", ["mislead"] = "misled", ["overcome"] = "overcame",
        ["overhear"] = "overheard", ["pay"] = "paid", ["prove"] = "proved", ["put"] = "put", ["quit"] = "quit",
        ["read"] = "read", ["ride"] = "rode", ["ring"] = "rang", ["rise"] = "rose", ["run"] = "ran", ["say"] = "said",
        ["see"] = "saw", ["seek"] = "sought", ["sell"] = "sold", ["send"] = "sent", ["set"] = "set",
        ["shake"] = "shook", ["shed"] = "shed", ["shine"] = "shone", ["shoot"] = "shot", ["show"] = "showed",
        ["shut"] = "shut", ["sing"] = "sang", ["sink"] = "sank", ["sit"] = "sat", ["sleep"] = "slept",
        ["slide"] = "slid", ["speak"] = "spoke", ["spend"] = "spent", ["spread"] = "spread", ["stand"] = "stood",
        ["steal"] = "stole", ["stick"] = "stuck", ["strike"] = "struck", ["swear"] = "swore", ["sweep"] = "swept",
        ["swim"] = "swam", ["take"] = "took", ["teach"] = "taught", ["tear"] = "tore", ["tell"] = "told",
        ["think"] = "thought", ["throw"] = "threw", ["undergo"] = "underwent", ["understand"] = "understood",
        ["wake"] = "woke", ["wear"] = "wore", ["win"] = "won", ["withdraw"] = "withdrew", ["write"] = "wrote",
    };

    /// <summary>A statement as its words, in small letters, with contractions written out.</summary>
    public static string Plain(string statement) => string.Join(' ', WordsOf(statement));

    /// <summary>The statements, as <see cref="Plain"/> writes them, that a
    /// statement denies; none, if it denies nothing that can be told.</summary>
    public static IEnumerable<string> DeniedBy(string statement)
    {
        var words = WordsOf(statement);
        if (words.Any(Unclear.Contains)) return [];
        var negations = Enumerable.Range(0, words.Length).Where(i => words[i] is "not" or "no").ToArray();
        if (negations is not [var at]) return [];
        if (words[at] == "no")
            return at == 0 || words[0] == "there" || IsDefinite(statement, words[..at]) ? WithoutNo(words, at) : [];
        return at >= 2 && IsDefinite(statement, words[..(at - 1)]) ? WithoutNot(words, at) : [];
    }

    // "No marks were found" denies that marks were found; "there was no blast" that there was a blast.
    private static IEnumerable<string> WithoutNo(string[] words, int at)
        => ((string[][])[[], ["a"], ["an"], ["some"], ["any"]])
            .Select(article => Joined([.. words[..at], .. article, .. words[(at + 1)..]]));

    private static IEnumerable<string> WithoutNot(string[] words, int at)
    {
        var (before, auxiliary, after) = (words[..(at - 1)], words[at - 1], words[(at + 1)..]);
        if (Auxiliaries.Contains(auxiliary)) return [Joined([.. before, auxiliary, .. after])];
        if (auxiliary is not ("do" or "does" or "did") || after.Length == 0) return [];
        return FormsOf(after[0], auxiliary).Select(verb => Joined([.. before, verb, .. after[1..]]));
    }

    // A number in the subject counts things, of which others may do otherwise, unless it is a name such as "Pier 3".
    private static bool IsDefinite(string statement, string[] subject)
    {
        var number = Array.FindIndex(subject, w => char.IsAsciiDigit(w[0]));
        if (number >= 0) return number == 1 && !Definite.Contains(subject[0]) && !Prepositions.Contains(subject[0]);
        return Array.Exists(subject, Definite.Contains) || HasName(statement, subject.Length);
    }

    // A name of two words and more: one capital alone may only begin the statement.
    private static bool HasName(string statement, int length)
    {
        var written = Written(statement).Take(length).ToList();
        return written.Count >= 2 && char.IsUpper(written[0][0]) && char.IsUpper(written[1][0]);
    }

    private static IEnumerable<string> FormsOf(string verb, string auxiliary)
    {
        if (auxiliary == "do") return [verb];
        if (auxiliary == "does")
            return verb switch { "have" => ["has"], _ => [verb + "s", verb + "es", Changed(verb, "ies")] };
        string[] regular = [verb + "ed", verb + "d", Changed(verb, "ied"), $"{verb}{verb[^1]}ed"];
        return IrregularPast.TryGetValue(verb, out var past) ? [past, .. regular] : regular;
    }

    private static string Changed(string verb, string ending) => verb[^1] == 'y' ? verb[..^1] + ending : verb + ending[1..];

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static string[] WordsOf(string statement)
        => [.. Written(statement).SelectMany(word => WrittenOut(word.Replace('’', '\'').ToLowerInvariant()))];

    // Letters and digits, and what joins them to one word: "didn't", "machine-gun", "3.5".
    private static IEnumerable<string> Written(string statement)
    {
        for (var i = 0; i < statement.Length; i++)
        {
            if (!IsOfWord(statement[i])) continue;
            var from = i;
            while (i + 1 < statement.Length && (IsOfWord(statement[i + 1])
                || (statement[i + 1] is '-' or '\'' or '’' or '.' or ',' && i + 2 < statement.Length && IsOfWord(statement[i + 2])))) i++;
            yield return statement[from..(i + 1)];
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string[] WrittenOut(string word) => word switch
    {
        "cannot" or "can't" => ["can", "not"],
        "won't" => ["will", "not"],
        _ when word.EndsWith("n't", StringComparison.Ordinal) && word.Length > 3 => [word[..^3], "not"],
        _ => [word],
    };
}
