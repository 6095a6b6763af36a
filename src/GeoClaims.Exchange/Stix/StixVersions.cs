using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Of each object the version that counts, and what is wrong with the others.</summary>
internal static class StixVersions
{
    private static readonly HashSet<string> Observables = new(StringComparer.Ordinal)
    {
        "artifact", "autonomous-system", "directory", "domain-name", "email-addr", "email-message", "file", "ipv4-addr", "ipv6-addr",
        "mac-addr", "mutex", "network-traffic", "process", "software", "url", "user-account", "windows-registry-key", "x509-certificate",
    };

    public static bool IsObservable(StixObject o) => Observables.Contains(o.Type);

    /// <summary>The newest version of each object, by id, in the order of the bundle; revoked ones among them.</summary>
    public static Dictionary<string, StixObject> Newest(IReadOnlyList<StixObject> objects, ReportLines lines)
    {
        var newest = new Dictionary<string, StixObject>(objects.Count, StringComparer.Ordinal);
        foreach (var o in objects)
        {
            if (Refusal(o) is { } refusal)
            {
                lines.Add(o.Place, ExchangeFate.Wrong, o.Path, o.Id.Length > 0 ? o.Id : o.Type, refusal);
                continue;
            }
            if (newest.TryAdd(o.Id, o)) continue;
            var known = newest[o.Id];
            var order = StixTime.Compare(o.Modified, known.Modified);
            if (order > 0) newest[o.Id] = o;
            if (!lines.AreWanted) continue;
            if (order != 0)
            {
                var older = order > 0 ? known : o;
                lines.Add(older.Place, ExchangeFate.KeptAside, older.Path, older.Id,
                    $"An older version ({older.Modified}); the one of {newest[o.Id].Modified} counts.");
            }
            else if (JsonElement.DeepEquals(o.Element, known.Element))
                lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id, $"The same as {known.Path}.");
            else
                lines.Add(o.Place, ExchangeFate.Wrong, o.Path, o.Id,
                    $"Another content than {known.Path} under the same id and time of change. The first one counts.");
        }
        return newest;
    }

    private static string? Refusal(StixObject o)
    {
        if (o.Element.ValueKind != JsonValueKind.Object) return "This is no object.";
        if (o.Type.Length == 0) return "The object has no type.";
        if (!StixIds.IsIdOf(o.Id, o.Type)) return $"The id must be '{ShortText.Of(o.Type, 60)}--' and a UUID.";
        return null;
    }
}
