using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

// What analysts of MISP read of each record.
internal sealed partial class MispWriter
{
    private JsonObject Carrier(CaseRecord record)
    {
        var made = New(record.Key);
        Add(made, record.Key, "kind", "text", RecordJson.KindOf(record));
        Add(made, record.Key, "text", "text", MispParts.Cut(RecordText.Of(record) ?? Sentence(record)), Grades(record));
        if (record is Report { Address: { } address } && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && address.Length < MispParts.Longest / 3)
            Add(made, record.Key, "link", "link", address);
        Add(made, record.Key, "record", "text", RecordJson.Write(record));
        var references = References(record).Where(r => _taken.Contains(r.To))
            .Distinct().Select(r => (JsonNode)new JsonObject
            {
                ["uuid"] = MispIds.For(Scope, $"{record.Key}\n{r.Type}\n{r.To}"),
                ["object_uuid"] = UuidOf(record.Key),
                ["referenced_uuid"] = UuidOf(r.To),
                ["referenced_type"] = "1",
                ["relationship_type"] = r.Type,
                ["timestamp"] = Written,
                ["comment"] = "",
                ["deleted"] = false,
            }).ToArray();
        if (references.Length > 0) made["ObjectReference"] = new JsonArray(references);
        return made;
    }

    private string Sentence(CaseRecord record) => record switch
    {
        Claim c => $"{_file.Get(c.Claimant).Name} {StixWriter.Verb(c.Stance)}: {_file.Get(c.Proposition).Statement}",
        Hypothesis h => $"{h.Name}: {_file.Get(h.Proposition).Statement}",
        Assessment a => $"{a.Analyst}: {a.Consistency?.ToString() ?? a.Likelihood?.ToString()}"
            + (string.IsNullOrEmpty(a.Because) ? "" : $": {a.Because}"),
        _ => record.Label,
    };

    /// <summary>Tags of MISP's taxonomies, where they have the very word.</summary>
    private static IEnumerable<string> Grades(CaseRecord record)
    {
        switch (record)
        {
            case Source { Reliability: { IsKnown: true } known }: yield return Letter(known); break;
            case Evidence e:
                if (e.Reliability is { } reliability) yield return Letter(reliability);
                if (e.Credibility.IsKnown) yield return $"admiralty-scale:information-credibility=\"{e.Credibility.Number}\"";
                break;
            case Claim { Certainty: { } certainty } when MispScales.TagFor(certainty) is { } tag: yield return tag; break;
        }
    }

    private static string Letter(Reliability reliability)
        => $"admiralty-scale:source-reliability=\"{char.ToLowerInvariant(reliability.Letter)}\"";

    private static IEnumerable<(string Type, string To)> References(CaseRecord record) => record switch
    {
        Claim c => [("claimed-by", c.Claimant.Value), ("related-to", c.Proposition.Value)],
        Report r => [("authored-by", r.Source.Value), .. r.DerivedFrom.Select(d => ("derived-from", d.Value))],
        Evidence e => [.. e.Citations.Select(c => ("derived-from", c.Report.Value)), .. e.DependsOn.Select(d => ("derived-from", d.Value))],
        Hypothesis h => [("related-to", h.Proposition.Value)],
        Question q => [.. q.Hypotheses.Select(h => ("contains", h.Value))],
        Proposition p => [.. p.About.Select(s => s.Event?.Value ?? s.Actor?.Value).OfType<string>().Select(id => ("related-to", id))],
        // MISP has a word for what supports something, and none for what contradicts it.
        Assessment { Consistency: Consistency.CC or Consistency.C } a => [("supports", a.Hypothesis.Value), ("derived-from", a.Item.Value)],
        Assessment { Consistency: Consistency.I or Consistency.II } a =>
            [("contradicts", a.Hypothesis.Value), ("derived-from", a.Item.Value)],
        Assessment a => [("related-to", a.Hypothesis.Value), ("derived-from", a.Item.Value)],
        Indicator i => [("related-to", i.Hypothesis.Value)],
        Judgement j => [("related-to", j.Question.Value)],
        _ => [],
    };

    /// <summary>The claimant's opinion on the proposition, and whom a claim blames for what.</summary>
    private void Analyse(Claim claim, Dictionary<string, JsonObject> byKey)
    {
        if (!byKey.TryGetValue(claim.Proposition.Value, out var host)) return;
        var claimant = _file.Get(claim.Claimant).Name;
        var opinion = Said(MispIds.OfOpinion(Scope, claim), UuidOf(claim.Proposition.Value), claimant);
        // The numbers by which MISP itself reads agree, neutral and disagree; a claimant's certainty is in the record.
        opinion["opinion"] = claim.Stance switch
        {
            Stance.Asserts or Stance.Concedes => "75",
            Stance.Denies => "25",
            _ => "50",
        };
        opinion["comment"] = MispParts.Cut(Sentence(claim));
        ListOf(host, "Opinion").Add((JsonNode)opinion);
        if (claim.Stance is not (Stance.Asserts or Stance.Concedes)) return;
        var about = _file.Get(claim.Proposition).About;
        foreach (var what in about.Where(s => s.Event is { } e && byKey.ContainsKey(e.Value)))
            foreach (var whom in about.Where(s => StixWriter.IsDoer(s) && byKey.ContainsKey(s.Actor!.Value.Value)))
            {
                var uuid = MispIds.OfAttribution(Scope, claim, what.Event!.Value, whom.Actor!.Value);
                var list = ListOf(byKey[what.Event.Value.Value], "Relationship");
                if (list.Any(r => (string?)r!["uuid"] == uuid)) continue;
                var blame = Said(uuid, UuidOf(what.Event.Value.Value), claimant);
                blame["relationship_type"] = "attributed-to";
                blame["related_object_uuid"] = UuidOf(whom.Actor.Value.Value);
                blame["related_object_type"] = "Object";
                list.Add((JsonNode)blame);
            }
    }

    private JsonObject Said(string uuid, string on, string by) => new()
    {
        ["uuid"] = uuid,
        ["object_uuid"] = on,
        ["object_type"] = "Object",
        ["authors"] = by,
        ["created"] = _moment,
        ["modified"] = _moment,
        ["orgc_uuid"] = MispIds.Organisation,
        ["distribution"] = "5",
    };

    private static JsonArray ListOf(JsonObject made, string name)
    {
        if (made[name] is JsonArray list) return list;
        made[name] = list = [];
        return list;
    }
}
