using System.Text;

namespace GeoClaims;

/// <summary>How words are formed: those of an enumeration's members, those after a count, the first of a sentence.</summary>
internal static class Words
{
    /// <summary>The words for a member of an enumeration: <c>PartOf</c> reads "part of", and in JSON "part-of".</summary>
    public static string Of<T>(T value) where T : struct, Enum => Split(value.ToString(), ' ');

    /// <summary>The count with its noun, such as <c>1 item</c> or <c>2 items</c>.</summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>What an actor did with a proposition: the past suits one speaker and several, and says when it was said.</summary>
    public static string Past(Stance stance) => stance switch
    {
        Stance.Asserts => "asserted",
        Stance.Denies => "denied",
        Stance.Doubts => "doubted",
        Stance.Raises => "raised",
        Stance.Insinuates => "insinuated",
        Stance.Concedes => "conceded",
        Stance.Retracts => "retracted",
        _ => Of(stance),
    };

    /// <summary>A statement as it goes on a sentence, such as after "that": without its full stop, and small where its first
    /// word is one that is written large only at the start of a sentence.</summary>
    public static string GoingOn(string statement)
    {
        var text = WithoutStop(statement);
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && Small.Contains(text[..end]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>A statement without its full stop.</summary>
    public static string WithoutStop(string statement)
    {
        var text = statement.TrimEnd();
        return text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text;
    }

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "A", "An", "The", "Another", "This", "That", "These", "Those", "It", "He", "She", "They", "We", "There", "Somebody", "Someone",
        "Nobody", "Something", "Nothing", "Both", "Neither", "Either", "Each", "Every", "All", "Some", "Many", "Most", "Few", "No", "One",
        "Two", "Three", "Several", "At", "In", "On", "Before", "After", "Its", "His", "Her", "Their", "Our", "If", "Whoever", "What",
    };

    /// <summary>Several things in a row, the last after "and".</summary>
    public static string Row(params IReadOnlyList<string> words)
        => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Split(string name, char between)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) text.Append(between);
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }
}
