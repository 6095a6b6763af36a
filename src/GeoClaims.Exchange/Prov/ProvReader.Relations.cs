namespace GeoClaims.Exchange;

// What a relation of others adds to the records of its ends.
internal sealed partial class ProvReader
{
    private void ReadRelation(ProvRelation relation)
    {
        var key = relation.Kind switch
        {
            "wasDerivedFrom" => Derive(relation),
            "wasAttributedTo" => Attribute(relation),
            "wasAssociatedWith" => Associate(relation),
            "actedOnBehalfOf" => Bind(relation),
            "wasGeneratedBy" => Generate(relation),
            _ => null,
        };
        if (key is not null)
        {
            lines.Add(relation.Place, ExchangeFate.Mapped, relation.Path, relation.Kind, Message(relation.Kind), key);
            return;
        }
        var dangling = relation.To.Prepend(relation.From!).FirstOrDefault(n => !_keyOf.ContainsKey(n)
            && !n.StartsWith(ProvTerms.Cases, StringComparison.Ordinal));
        lines.Add(relation.Place, ExchangeFate.KeptAside, relation.Path, relation.Kind, dangling is null
            ? "A case has no place for it; the document keeps it."
            : $"The document does not describe {ShortText.Of(dangling)}, so no record says it.");
    }

    private static string Message(string kind) => kind switch
    {
        "wasDerivedFrom" => "The report derives from another one.",
        "wasAttributedTo" => "The agent is the report's source.",
        "wasAssociatedWith" => "The actor takes part in the event.",
        "actedOnBehalfOf" => "The actor is controlled by another one.",
        _ => "It is when the report was published.",
    };

    private string? Derive(ProvRelation r)
    {
        if (Own<Report>(r.From) is not { } later || Record<Report>(r.To[0]) is not { } earlier) return null;
        if (!later.DerivedFrom.Contains(earlier.Id)) _records[later.Key] = later with { DerivedFrom = later.DerivedFrom.Add(earlier.Id) };
        return later.Key;
    }

    private string? Attribute(ProvRelation r)
        => Own<Report>(r.From) is { } report && Record<CaseRecord>(r.To[0]) is { } agent
            && (agent.Key == report.Source.Value
                || (agent as Actor)?.Id == (_records.GetValueOrDefault(report.Source.Value) as Source)?.Actor)
            ? report.Key : null;

    private string? Associate(ProvRelation r)
    {
        if (Own<Event>(r.From) is not { } happened || r.To.Count == 0 || Record<Actor>(r.To[0]) is not { } actor) return null;
        var part = new Participation(actor.Id, r.Value("prov:role") is { Length: > 0 } role ? role : "associated");
        if (!happened.Participants.Contains(part))
            _records[happened.Key] = happened with { Participants = happened.Participants.Add(part) };
        return happened.Key;
    }

    private string? Bind(ProvRelation r)
    {
        if (Own<Actor>(r.From) is not { } actor || Record<Actor>(r.To[0]) is not { } other) return null;
        if (actor.Id == other.Id)
        {
            lines.Add(r.Place, ExchangeFate.Wrong, r.Path, r.Kind, "Nobody acts on their own behalf.", actor.Key);
            return null;
        }
        var bond = new Affiliation(AffiliationKind.ControlledBy, other.Id);
        if (!actor.Affiliations.Contains(bond)) _records[actor.Key] = actor with { Affiliations = actor.Affiliations.Add(bond) };
        return actor.Key;
    }

    private string? Generate(ProvRelation r)
    {
        if (Own<Report>(r.From) is not { Published: null } report
            || Time(r.Value("prov:time"), r.Place, r.Path, "prov:time") is not { } time) return null;
        _records[report.Key] = report with { Published = time };
        return report.Key;
    }

    /// <summary>The record that follows from an element of others; what our attribute carries is whole already.</summary>
    private T? Own<T>(string? name) where T : CaseRecord
        => name is not null && _keyOf.TryGetValue(name, out var key) ? _records.GetValueOrDefault(key) as T : null;
}
