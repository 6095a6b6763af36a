using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>One description of an entity, an activity or an agent.</summary>
/// <param name="Section">Which of the three.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Written">Its name as it stands there.</param>
/// <param name="Body">Its attributes.</param>
/// <param name="Scope">The document or bundle around it.</param>
/// <param name="Place">Its place among all that the document says.</param>
/// <param name="Path">Its JSON path.</param>
internal sealed record ProvElement(string Section, string Name, string Written, JsonElement Body, ProvScope Scope, int Place, string Path)
{
    public bool IsOurs => Name.StartsWith(ProvTerms.Cases, StringComparison.Ordinal);

    /// <summary>What an attribute says as text, whatever form its values have.</summary>
    public IEnumerable<string> Values(string attribute)
        => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(attribute, out var value) ? ProvValue.Texts(value) : [];

    public string? Value(string attribute) => Values(attribute).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>The same of an attribute of ours.</summary>
    public IEnumerable<string> OurValues(string attribute)
        => Scope.PrefixFor(s => s == ProvTerms.Ours) is { } prefix ? Values($"{prefix}:{attribute}") : [];

    public string? OurValue(string attribute) => OurValues(attribute).FirstOrDefault();

    /// <summary>The full names of its types.</summary>
    public IEnumerable<string> Types => Values("prov:type").Select(Scope.Expand);

    /// <summary>What it is called: its label, a title or name, else the end of its name.</summary>
    public string Label => Value("prov:label") ?? Value("dct:title") ?? Value("dcterms:title") ?? Value("foaf:name") ?? Local;

    /// <summary>The end of its name, by which people know it.</summary>
    public string Local
    {
        get
        {
            var colon = Scope.Knows(Written) ? Written.IndexOf(':', StringComparison.Ordinal) + 1 : 0;
            return colon < Written.Length ? Written[colon..] : Written;
        }
    }
}
