using System.Collections.Frozen;

namespace GeoClaims.Exchange;

// What the case does not take over from an object, and what is wrong with it whatever its type.
internal sealed partial class StixReader
{
    private static readonly FrozenSet<string> Common =
        FrozenSet.Create("type", "spec_version", "id", "created_by_ref", "created", "modified",
        "object_marking_refs");

    // What of each type a record takes over.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Taken = new Dictionary<string, FrozenSet<string>>
    {
        ["identity"] = FrozenSet.Create("name", "identity_class", "x_opencti_reliability"),
        ["threat-actor"] = FrozenSet.Create("name", "aliases"),
        ["intrusion-set"] = FrozenSet.Create("name", "aliases"),
        ["incident"] = FrozenSet.Create("name"),
        ["campaign"] = FrozenSet.Create("name", "first_seen", "last_seen"),
        ["location"] = FrozenSet.Create("name", "latitude", "longitude"),
        ["event"] = FrozenSet.Create("name", "status", "start_time", "end_time", "start_time_fidelity", "end_time_fidelity"),
        ["grouping"] = FrozenSet.Create("name", "object_refs", "lang"),
        ["report"] = FrozenSet.Create("name", "published", "object_refs", "lang"),
        ["relationship"] = FrozenSet.Create("relationship_type", "source_ref", "target_ref", "confidence"),
        ["note"] = FrozenSet.Create("content", "object_refs", "confidence"),
        ["opinion"] = FrozenSet.Create("opinion", "object_refs", "confidence"),
        ["sighting"] = FrozenSet.Create("sighting_of_ref", "count", "first_seen", "last_seen"),
        ["observed-data"] = FrozenSet.Create("first_observed", "last_observed", "objects", "object_refs"),
    }.ToFrozenDictionary();

    private HashSet<string>? _mapped;

    private void Remainder(StixObject o)
    {
        _mapped ??= [.. _origin.Values.Select(x => x.Id), .. MappedPlaces()];
        CheckTimes(o);
        if (!_mapped.Contains(o.Id))
        {
            lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id,
                $"A case has no record for {ShortText.Of(ToString(o))}; the bundle keeps it.");
            return;
        }
        var taken = Taken.GetValueOrDefault(o.Type);
        var kept = o.Element.EnumerateObject().Select(m => m.Name).Where(n => !Common.Contains(n) && taken?.Contains(n) != true).ToList();
        if (kept.Count > 0)
            lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, ShortText.Of(string.Join(", ", kept)), "The bundle keeps these properties.");
    }

    private IEnumerable<string> MappedPlaces()
    {
        foreach (var o in _newest.Values.Where(o => o.Type == "relationship"
            && o.Element.Text("relationship_type"u8) is "located-at" or "derived-from"))
        {
            if (o.Element.Text("source_ref"u8) is not { } source) continue;
            if (_records.GetValueOrDefault($"event:{source}") is Event { Place: not null } or null
                && _records.GetValueOrDefault($"report:{source}") is not Report { DerivedFrom.IsEmpty: false }) continue;
            yield return o.Id;
            if (o.Element.Text("target_ref"u8) is { } target && StixIds.TypeOf(target) == "location") yield return target;
        }
    }

    private void CheckTimes(StixObject o)
    {
        if (StixVersions.IsObservable(o) || o.Type is "marking-definition") return;
        if (o.Element.Text("created"u8) is { } created && o.Modified is { } modified && StixTime.IsTime(created)
            && StixTime.IsTime(modified)
            && StixTime.Compare(modified, created) < 0)
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.modified", o.Id, "It was changed before it was created.");
    }

    private static string ToString(StixObject o)
        => o.Type == "relationship" ? $"the relationship {o.Element.Text("relationship_type"u8)}" : $"a {o.Type}";
}
