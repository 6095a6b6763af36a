namespace GeoClaims;

/// <summary>Whether texts are marks under some convention that may be used.</summary>
internal sealed class Readable(TableOptions options)
{
    private readonly IReadOnlyList<MarkConvention> _conventions = options.Convention is { } named ? [named] : MarkConvention.Found;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Null for a cell that says nothing.</summary>
    public bool? Is(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || MarkConvention.IsUnrated(text.Trim())) return null;
        if (text.Length > 200) return false;
        if (_known.TryGetValue(text, out var known)) return known;
        return _known[text] = _conventions.Any(c => c.TryRead(text, out _));
    }
}
