using System.Text.Json;

namespace GeoClaims;

/// <summary>An enumeration as words: <c>CloseTo</c> is "close-to". Numbers, other spellings and unlisted values are refused.</summary>
internal sealed class WordConverter<T> : TextConverter<T> where T : struct, Enum
{
    private static readonly ListedValues Listed = ListedValues.Of<T>();

    public static IEnumerable<string> All => Listed.InWords;

    protected override T FromText(string text) => Listed.TryFind<T>(text, out var value) ? value
        : throw new JsonException($"Expected one of: {string.Join(", ", Listed.InWords.Order(StringComparer.Ordinal))}.");

    protected override string ToText(T value) => Listed.Word(value)
        ?? throw new JsonException($"'{value}' is none of the listed values of {typeof(T).Name}.");
}
