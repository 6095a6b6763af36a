using System.Text;

namespace GeoClaims;

/// <summary>The words for the members of an enumeration: <c>PartOf</c> reads "part of", and in JSON "part-of".</summary>
internal static class Words
{
    public static string Of<T>(T value) where T : struct, Enum => Split(value.ToString(), ' ');

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
