using System.Text.Json;

namespace GeoClaims;

internal sealed class IdConverter<T> : TextConverter<Id<T>> where T : CaseRecord
{
    protected override Id<T> FromText(string text) => Id<T>.TryParse(text, out var id) ? id : throw new JsonException(IdText.Refusal(text));

    protected override string ToText(Id<T> value) => value.Value;
}
