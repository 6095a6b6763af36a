namespace GeoClaims;

/// <summary>Reads <c>actor:union as caller</c>.</summary>
internal static class RoleText
{
    private const string As = " as ";

    public static IEnumerable<(string Who, string? Role)> Read(IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            var at = part.IndexOf(As, StringComparison.Ordinal);
            if (part.EndsWith(As.TrimEnd(), StringComparison.Ordinal)) yield return (part[..^As.TrimEnd().Length].Trim(), "");
            else yield return at > 0 ? (part[..at].Trim(), part[(at + As.Length)..].Trim()) : (part, null);
        }
    }
}
