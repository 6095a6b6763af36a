using System.Runtime.CompilerServices;
using System.Text;

namespace GeoClaims;

/// <summary>Texts that a caller must give: an author, a reason.</summary>
internal static class GivenText
{
    /// <exception cref="ArgumentException">The text is null or blank, or holds half a surrogate pair.</exception>
    public static void Check(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!Rune.TryGetRuneAt(text, i, out _)) throw new ArgumentException($"At place {i + 1} stands half a surrogate pair.", name);
            i++;
        }
    }
}
