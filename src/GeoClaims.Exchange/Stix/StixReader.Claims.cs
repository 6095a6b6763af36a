using System.Text.Json;

namespace GeoClaims.Exchange;

// Attributions, notes, opinions, sightings and observations of others.
internal sealed partial class StixReader
{
    private const int MostNamed = 10;

    private readonly LikelihoodTerm?[] _terms = new LikelihoodTerm?[101];

    private void ReadRelationship(StixObject o)
    {
        if (o.Element.Text("source_ref"u8) is not { } source || o.Element.Text("target_ref"u8) is not { } target
            || o.Element.Text("relationship_type"u8) is not { } type)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, o.Path, o.Id, "A relationship needs a type, a source and a target.");
            return;
        }
        if (!_newest.ContainsKey(source)) Dangling(o, "source_ref", source);
        if (!_newest.ContainsKey(target)) Dangling(o, "target_ref", target);
        if (type == "derived-from") Derive(source, target, o);
        if (type != "attributed-to" || SubjectOf(source, "attributed") is not { } what || SubjectOf(target, "attributed to") is not { } whom
            || whom.Actor is null) return;
        var said = PutProposition(o, o.Id, $"{LabelOf(what)} is attributed to {LabelOf(whom)}", [what, whom]);
        PutClaim(o, o.Id, said, Stance.Asserts, Basis.Attribution, "It is an attribution, claimed by whoever made it.");
    }

    private void Derive(string source, string target, StixObject o)
    {
        if (_records.GetValueOrDefault($"report:{source}") is not Report later
            || _records.GetValueOrDefault($"report:{target}") is not Report earlier
            || _carried.Contains(later.Key) || later == earlier || later.DerivedFrom.Contains(earlier.Id)) return;
        _records[later.Key] = later with { DerivedFrom = later.DerivedFrom.Add(earlier.Id) };
        lines.Add(o.Place, ExchangeFate.Mapped, o.Path, o.Id, "The report derives from another one.", later.Key);
    }

    /// <summary>The actor or event that an object became.</summary>
    private Subject? SubjectOf(string id, string? role)
        => RecordsOfCase.AsSubject(_records.GetValueOrDefault($"actor:{id}") ?? _records.GetValueOrDefault($"event:{id}")
            ?? OurRecordOf(id), role);

    /// <summary>The record that our extension carries in an object, or to which it says that the object belongs.</summary>
    private CaseRecord? OurRecordOf(string id) => _ours.TryGetValue(id, out var key) ? _records.GetValueOrDefault(key) : null;

    private string LabelOf(Subject subject) => _records[subject.Event?.Value ?? subject.Actor!.Value.Value].Label;

    private void ReadNote(StixObject o)
    {
        if ((o.Element.Text("content"u8) ?? o.Element.Text("abstract"u8)) is not { } content)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.content", o.Id, "The note has no content, so no record was made of it.");
            return;
        }
        string[] named = [.. o.Element.Texts("object_refs"u8)];
        var about = named.Distinct().Select(id => SubjectOf(id, null)).OfType<Subject>().ToValueList();
        foreach (var id in named)
            if (!_newest.ContainsKey(id)) Dangling(o, "object_refs", id);
        PutClaim(o, o.Id, PutProposition(o, o.Id, content, about), Stance.Asserts, Basis.Unstated, "It is what its author says.");
    }

    private void ReadOpinion(StixObject o)
    {
        if (StanceOf(o.Element.Text("opinion"u8)) is not { } stance)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.opinion", o.Id,
                "This is none of the five opinions, so no record was made of it.");
            return;
        }
        var number = 0;
        foreach (var id in o.Element.Texts("object_refs"u8).Distinct())
        {
            if (!_newest.TryGetValue(id, out var target) || target.IsRevoked)
            {
                Dangling(o, "object_refs", id);
                continue;
            }
            number++;
            PutClaim(o, number == 1 ? o.Id : $"{o.Id}.{number}", SaidBy(target), stance, Basis.Unstated,
                $"It is a stance on {ShortText.Of(id)}.");
        }
    }

    private static Stance? StanceOf(string? opinion) => opinion switch
    {
        "strongly-agree" or "agree" => Stance.Asserts,
        "neutral" => Stance.Raises,
        "disagree" or "strongly-disagree" => Stance.Denies,
        _ => null,
    };

    /// <summary>The proposition that an object makes; of one that makes none, that it is right.</summary>
    private Id<Proposition> SaidBy(StixObject o)
    {
        if (_records.GetValueOrDefault($"prop:{o.Id}") is Proposition known) return known.Id;
        switch (OurRecordOf(o.Id))
        {
            case Proposition p: return p.Id;
            case Claim c: return c.Proposition;
            case Hypothesis h: return h.Proposition;
        }
        var name = _names.TryGetValue(o.Id, out var given) ? $"“{given}”" : o.Id;
        return PutProposition(o, o.Id, $"The {o.Type} {name} is right", SubjectOf(o.Id, null) is { } subject ? [subject] : []);
    }

    private Id<Proposition> PutProposition(StixObject o, string id, string statement, ValueList<Subject> about)
    {
        var made = new Proposition { Id = new(id), Statement = statement, About = about };
        Put(o, made, "It makes a statement.");
        return made.Id;
    }

    private void PutClaim(StixObject o, string id, Id<Proposition> proposition, Stance stance, Basis basis, string message)
    {
        var made = new Claim
        {
            Id = new(id),
            Claimant = Creator(o),
            Proposition = proposition,
            Stance = stance,
            Basis = basis,
            Certainty = Certainty(o),
            Made = Time(o, "created"u8),
            Citations = CitationsOf(o),
        };
        Put(o, made, message);
    }

    private ValueList<Citation> CitationsOf(StixObject o)
        => _reportedIn.TryGetValue(o.Id, out var reports) ? reports.Select(r => new Citation(r)).ToValueList() : [];

    private LikelihoodTerm? Certainty(StixObject o)
    {
        if (o.Element.Member("confidence"u8) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is >= 0 and <= 100)
            return _terms[number] ??= options.Confidence.TermFor(number);
        lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.confidence", o.Id,
            "A confidence is a whole number from 0 to 100; this one was not taken.");
        return null;
    }

    private void ReadSighting(StixObject o)
    {
        if (o.Element.Text("sighting_of_ref"u8) is not { } seen)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.sighting_of_ref", o.Id, "The sighting does not say of what.");
            return;
        }
        if (!_newest.ContainsKey(seen)) Dangling(o, "sighting_of_ref", seen);
        var count = Number(o, "count"u8);
        PutEvidence(o, $"{NameOf(seen)} was {(count == 0 ? "not seen" : count > 1 ? $"seen {(long)count} times" : "seen")}",
            Span(o, "first_seen"u8, "last_seen"u8));
    }

    private void ReadObserved(StixObject o)
    {
        var names = o.Element.Texts("object_refs"u8).Select(NameOf)
            .Concat(o.Element.Member("objects"u8) is { ValueKind: JsonValueKind.Object } inner
                ? inner.EnumerateObject().Select(m => m.Value.Text("value"u8) ?? m.Value.Text("name"u8) ?? m.Value.Text("type"u8))
                    .OfType<string>()
                : []).ToList();
        foreach (var id in o.Element.Texts("object_refs"u8).Where(id => !_newest.ContainsKey(id))) Dangling(o, "object_refs", id);
        var more = names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "";
        PutEvidence(o, $"Observed: {string.Join(", ", names.Take(MostNamed))}{more}", Span(o, "first_observed"u8, "last_observed"u8));
    }

    private void PutEvidence(StixObject o, string statement, EdtfTime? observed) => Put(o, new Evidence
    {
        Id = new(o.Id),
        Statement = statement,
        Kind = EvidenceKind.Observation,
        Observed = observed,
        Citations = CitationsOf(o),
        KnownFrom = Time(o, "created"u8),
    }, "It is an observation.");

    private EdtfTime? Time(StixObject o, ReadOnlySpan<byte> name)
    {
        if (o.Element.Member(name) is not { } value) return null;
        if (value.AsText() is { } text && StixTime.IsTime(text) && EdtfTime.TryParse(text, out var time)) return time;
        var member = System.Text.Encoding.UTF8.GetString(name);
        lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.{member}", o.Id, "This is no time as RFC 3339 writes it, in UTC with a Z.");
        return null;
    }

    private EdtfTime? Span(StixObject o, ReadOnlySpan<byte> first, ReadOnlySpan<byte> last)
    {
        EdtfTime? from = Time(o, first), to = Time(o, last);
        if (from is null || to is null || from == to) return from ?? to;
        if (EdtfTime.TryParse($"{from}/{to}", out var span)) return span;
        return from;
    }
}
