namespace GeoClaims;

/// <summary>The ids that take the place of others.</summary>
internal sealed class Renaming(IReadOnlyDictionary<string, string> names)
{
    public Id<T> Of<T>(Id<T> id) where T : CaseRecord => names.TryGetValue(id.Value, out var name) ? new(name) : id;
}
