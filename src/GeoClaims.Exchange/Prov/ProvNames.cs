using System.Text;

namespace GeoClaims.Exchange;

/// <summary>The names that we give: a namespace for each scope, and in it the records' keys.</summary>
/// <param name="Scope">What the namespace is made from.</param>
/// <param name="Ours">The prefix of our attributes and types.</param>
/// <param name="Case">The prefix of the case's own namespace.</param>
internal sealed record ProvNames(string Scope, string Ours, string Case)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static ProvNames New(string scope) => new(scope, "gc", "case");

    /// <summary>Names whose prefixes mean nothing else in a document: those that it has for them already, or free ones.</summary>
    /// <param name="scope">The prefixes of the document.</param>
    /// <param name="document">Its text: a prefix that it uses without declaring it is not free either.</param>
    /// <param name="text">What the namespace is made from.</param>
    public static ProvNames In(ProvScope scope, string document, string text)
    {
        string Free(string wish, string space)
        {
            if (scope.PrefixFor(s => s == space) is { } known) return known;
            var prefix = wish;
            for (var number = 2; scope.IsTaken(prefix) || document.Contains($"\"{prefix}:", StringComparison.Ordinal); number++)
                prefix = $"{wish}{number}";
            return prefix;
        }
        return new(text, Free("gc", ProvTerms.Ours), Free("case", New(text).Space));
    }

    /// <summary>The case's own namespace.</summary>
    public string Space => $"{ProvTerms.Cases}{StixIds.For("case", Scope, "prov")["case--".Length..]}#";

    public IEnumerable<(string Prefix, string Space)> Prefixes
        => [(Ours, ProvTerms.Ours), (Case, Space), ("rdf", Rdf)];

    /// <summary>The name of what stands for a record or a part of it: <c>claim:x</c> is <c>case:claim/x</c>.</summary>
    public string Of(string key)
    {
        var name = new StringBuilder(Case).Append(':');
        var isFirst = true;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in key.EnumerateRunes())
        {
            // The colon of a key separates; any other one would have to be escaped in the notation for people (PROV-N).
            if (rune.Value == ':' && isFirst) (_, isFirst) = (name.Append('/'), false);
            else if (rune.IsBmp && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '/' or '.')) name.Append((char)rune.Value);
            else
            {
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)]) name.Append($"%{one:X2}");
            }
        }
        if (name[^1] == '.') name.Remove(name.Length - 1, 1).Append("%2E");
        return name.ToString();
    }

    /// <summary>The name of a relation, made from what it connects.</summary>
    public string OfRelation(string kind, string from, string to, string more)
    {
        var id = StixIds.For(kind, Scope, $"{from}\n{to}\n{more}")[(kind.Length + 2)..];
        return ProvTerms.CanBeNamed(kind) ? $"{Case}:rel/{id}" : $"_:{id}";
    }
}
