using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>One relation.</summary>
/// <param name="Kind">Which one, such as <c>wasDerivedFrom</c>.</param>
/// <param name="Written">Its name as it stands there; often a blank one.</param>
/// <param name="Body">Its members.</param>
/// <param name="Scope">The document or bundle around it.</param>
/// <param name="Place">Its place among all that the document says.</param>
/// <param name="Path">Its JSON path.</param>
internal sealed record ProvRelation(string Kind, string Written, JsonElement Body, ProvScope Scope, int Place, string Path)
{
    /// <summary>The full name of what stands at its beginning; null if it does not say so.</summary>
    public string? From { get; } = Ends(Body, Scope, ProvTerms.EndsOf(Kind).From).FirstOrDefault();

    /// <summary>The full names of what stands at its end; several only where a collection lists its members.</summary>
    public IReadOnlyList<string> To { get; } = [.. Ends(Body, Scope, ProvTerms.EndsOf(Kind).To)];

    public string? Value(string attribute)
        => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(attribute, out var value)
            ? ProvValue.Texts(value).FirstOrDefault() : null;

    public bool IsOurs => Scope.Expand(Written).StartsWith(ProvTerms.Cases, StringComparison.Ordinal)
        || (Written.StartsWith("_:", StringComparison.Ordinal) && From?.StartsWith(ProvTerms.Cases, StringComparison.Ordinal) == true
            && To.All(t => t.StartsWith(ProvTerms.Cases, StringComparison.Ordinal)));

    private static IEnumerable<string> Ends(JsonElement body, ProvScope scope, string member)
        => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("prov:" + member, out var value)
            ? ProvValue.Texts(value).Select(scope.Expand) : [];
}
