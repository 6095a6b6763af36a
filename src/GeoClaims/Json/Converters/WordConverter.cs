using System.Collections.Frozen;
using System.Text.Json;

namespace GeoClaims;

/// <summary>An enumeration as words: <c>CloseTo</c> is "close-to". Numbers, other spellings and unlisted values are refused.</summary>
internal sealed class WordConverter<T> : TextConverter<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByText = Enum.GetValues<T>()
        .ToFrozenDictionary(v => Words.Split(v.ToString(), '-'), StringComparer.Ordinal);
    private static readonly FrozenDictionary<T, string> ByValue = ByText.ToFrozenDictionary(p => p.Value, p => p.Key);

    public static IEnumerable<string> All => ByText.Keys;

    protected override T FromText(string text) => ByText.TryGetValue(text, out var value)
        ? value
        : throw new JsonException($"Expected one of: {string.Join(", ", ByText.Keys.Order(StringComparer.Ordinal))}.");

    protected override string ToText(T value) => ByValue.TryGetValue(value, out var text)
        ? text
        : throw new JsonException($"'{value}' is none of the listed values of {typeof(T).Name}.");
}
