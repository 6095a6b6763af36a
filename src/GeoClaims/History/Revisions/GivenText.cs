using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Texts that a caller must give: an author, a reason.</summary>
internal static class GivenText
{
    /// <exception cref="ArgumentException">The text is null or blank, or holds half a surrogate pair.</exception>
    public static void Check(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (HalfCharacter.In(text) is >= 0 and var at)
            throw new ArgumentException($"At place {at + 1} stands half a surrogate pair.", name);
    }
}
