using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>The prefixes that hold in a document or in one of its bundles.</summary>
internal sealed class ProvScope
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly ProvScope? _outer;

    public ProvScope(JsonElement body, string path, ProvScope? outer)
    {
        (_outer, Path) = (outer, path);
        if (body.Member("prefix"u8) is not { ValueKind: JsonValueKind.Object } prefixes) return;
        foreach (var prefix in prefixes.EnumerateObject())
        {
            _declared.Add(prefix.Name);
            if (prefix.Value.AsText() is { } space) _prefixes[prefix.Name] = space;
        }
    }

    public string Path { get; }

    /// <summary>Whether this is the document itself, not a bundle.</summary>
    public bool IsWhole => _outer is null;

    /// <summary>The full name behind a qualified one; the text itself where its prefix is not declared.</summary>
    public string Expand(string text)
    {
        // Blank names hold in their own bundle only.
        if (text.StartsWith("_:", StringComparison.Ordinal)) return $"_:{Path}{text[1..]}";
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? Space("default") is { } space ? space + text : text
            : Space(text[..colon]) is { } named ? named + text[(colon + 1)..] : text;
    }

    public bool Knows(string text)
        => text.StartsWith("_:", StringComparison.Ordinal)
            || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Space(text[..colon]) is not null)
            || (!text.Contains(':', StringComparison.Ordinal) && Space("default") is not null);

    /// <summary>Whether a prefix stands for something here, or for nothing that can be read: names with it would mean another thing if it
    /// were declared.</summary>
    public bool IsTaken(string prefix) => _declared.Contains(prefix) || Space(prefix) is not null;

    /// <summary>The prefix that stands for a namespace here; null if none does.</summary>
    public string? PrefixFor(Func<string, bool> space)
    {
        foreach (var (prefix, named) in _prefixes) if (prefix != "default" && space(named)) return prefix;
        return _outer?.PrefixFor(space);
    }

    private string? Space(string prefix) => _prefixes.TryGetValue(prefix, out var space) ? space : prefix switch
    {
        "prov" => ProvTerms.Prov,
        "xsd" => "http://www.w3.org/2001/XMLSchema#",
        _ => _outer?.Space(prefix),
    };
}
