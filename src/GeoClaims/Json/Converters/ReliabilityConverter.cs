using System.Text.Json;

namespace GeoClaims;

internal sealed class ReliabilityConverter : TextConverter<Reliability>
{
    protected override Reliability FromText(string text)
        => text.Length == 1 && Reliability.TryFromLetter(text[0], out var grade)
            ? grade
            : throw new JsonException("A reliability is a letter from A to F.");

    protected override string ToText(Reliability value) => value.ToString();
}
