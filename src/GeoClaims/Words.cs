using System.Text;

namespace GeoClaims;

/// <summary>How words are formed: those of an enumeration's members, those after a count, the first of a sentence.</summary>
internal static class Words
{
    /// <summary>The words for a member of an enumeration: <c>PartOf</c> reads "part of", and in JSON "part-of".</summary>
    public static string Of<T>(T value) where T : struct, Enum => Split(value.ToString(), ' ');

    /// <summary>The count with its noun, such as <c>1 item</c> or <c>2 items</c>.</summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

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
