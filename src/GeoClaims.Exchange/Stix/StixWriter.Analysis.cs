using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

// Propositions, claims, evidence and what analysts make of them.
internal sealed partial class StixWriter
{
    private void Write(Proposition p)
    {
        var made = Note(p, "Proposition", p.Statement,
            // What names neither is a finding of the validation, and stays in the record.
            Refs(p.About.Select(s => s.Event?.Value ?? s.Actor?.Value).OfType<string>().Select(Id).Concat(Parent(p.Parent))
                .Concat(Ids(p.AboutClaims))));
        Keep(made, p, "roles of what it is about, quantity");
    }

    private IEnumerable<string> Parent<T>(Id<T>? id) where T : CaseRecord => id is { } parent ? [Id(parent.Value)] : [];

    private void Write(Question q)
    {
        var made = Carrier(q);
        made["name"] = q.Text;
        made["context"] = "unspecified";
        made["object_refs"] = Refs(Ids(q.Hypotheses));
        Keep(made, q, "exclusive, exhaustive, resolveBy, criteria, resolution");
    }

    private void Write(Hypothesis h)
        => Keep(Note(h, $"Hypothesis: {h.Name}", _file.Get(h.Proposition).Statement,
            Refs([Id(h.Proposition.Value), .. Parent(h.Parent)])), h,
            "prior, isCatchAll");

    /// <summary>Stances that speak of the truth of what somebody else says are opinions on it; the others say it themselves.</summary>
    private static bool IsOpinion(Claim c) => c.Stance is Stance.Denies or Stance.Doubts or Stance.Retracts;

    private void Write(Claim c)
    {
        var proposition = _file.Get(c.Proposition);
        var claimant = Id(c.Claimant.Value);
        var made = Carrier(c, claimant);
        if (IsOpinion(c))
        {
            made["opinion"] = c.Stance == Stance.Denies ? "disagree" : "neutral";
            made["explanation"] = $"{_file.Get(c.Claimant).Name} {Verb(c.Stance)}: {proposition.Statement}";
            made["authors"] = new JsonArray(_file.Get(c.Claimant).Name);
            made["object_refs"] = Refs(Id(c.Proposition.Value));
        }
        else
        {
            made["abstract"] = $"{_file.Get(c.Claimant).Name} {Verb(c.Stance)}";
            made["content"] = proposition.Statement;
            made["authors"] = new JsonArray(_file.Get(c.Claimant).Name);
            made["object_refs"] = Refs(Id(c.Proposition.Value), claimant);
        }
        if (c.Certainty is { } certainty) made["confidence"] = StixConfidenceScale.NumberOf(certainty);
        if (References(c.Citations) is { } references) made["external_references"] = references;
        Keep(made, c, (c.Stance == Stance.Asserts ? "" : "stance, ")
            + "voice, basis, scale and word of certainty, figure, when, made, channel, "
            + "quotes, grounds, revises, knownFrom");
        if (c.Stance is Stance.Asserts or Stance.Concedes) Attribute(c, proposition, claimant);
    }

    // Only who asserts it: an attribution that is denied or merely hinted at would read as one that is made.
    private void Attribute(Claim c, Proposition proposition, string claimant)
    {
        foreach (var what in proposition.About.Where(s => s.Event is not null))
            foreach (var doer in proposition.About.Where(IsDoer))
            {
                var made = Companion(c, "relationship", $"attributed-to\n{what.Event}\n{doer.Actor}");
                if (StixIds.TypeOf(claimant) == "identity") made["created_by_ref"] = claimant;
                made["relationship_type"] = "attributed-to";
                made["description"] = proposition.Statement;
                made["source_ref"] = Id(what.Event!.Value.Value);
                made["target_ref"] = ThreatActor(doer.Actor!.Value);
                if (c.Certainty is { } certainty) made["confidence"] = StixConfidenceScale.NumberOf(certainty);
                Keep(made);
            }
    }

    public static string Verb(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.Raises => "raises",
        Stance.Insinuates => "insinuates",
        Stance.Concedes => "concedes",
        _ => "retracts",
    };

    private void Write(Evidence e)
    {
        var refs = e.Citations.Select(c => Id(c.Report.Value)).Concat(Ids(e.Restates)).Concat(Ids(e.DependsOn)).Concat(Ids(e.Claims));
        var observables = e.Citations.Select(c => Url(_file.Get(c.Report))).OfType<string>().Concat(Files(e)).Distinct().ToList();
        var observed = observables.Count > 0
            && Time(e.Observed, (e.Place?.Zone ?? _file.Zone).Zone) is { } first ? Observe(e, observables, first) : null;
        var made = Note(e, "Evidence", e.Statement, Refs(observed is null ? refs : refs.Prepend(observed)));
        if (References(e.Citations) is { } references) made["external_references"] = references;
        Keep(made, e,
            "kind, reliability, credibility, confidence, relevance, access, place, search, custody of exhibits, checks, quotes, knownFrom");
    }

    private string Observe(Evidence e, List<string> observables, string first)
    {
        var zone = (e.Place?.Zone ?? _file.Zone).Zone;
        var made = Companion(e, "observed-data", "observed");
        made["first_observed"] = first;
        made["last_observed"] = StixTime.Of(e.Observed!.Latest(zone)) ?? first;
        made["number_observed"] = 1;
        made["object_refs"] = List(observables);
        Keep(made);
        return made["id"]!.GetValue<string>();
    }

    private List<string> Files(Evidence e)
    {
        var ids = new List<string>();
        foreach (var exhibit in e.Exhibits)
        {
            if (Hashes(exhibit.Hash) is not { } hashes) continue;
            var id = StixIds.ForObservable("file", new() { ["hashes"] = hashes.DeepClone() });
            Keep(new() { ["type"] =
                "file", ["spec_version"] = "2.1", ["id"] = id, ["hashes"] = hashes, ["size"] = Math.Max(exhibit.Size, 0) });
            ids.Add(id);
        }
        return ids;
    }

    private void Write(Assessment a)
    {
        var type = a.Consistency switch
        {
            Consistency.CC or Consistency.C => "supports",
            Consistency.I or Consistency.II => "contradicts",
            _ => "related-to",
        };
        var said = $"{a.Analyst}: {(a.Consistency is { } rating ? rating.ToString() : a.Likelihood?.ToString())}"
            + (string.IsNullOrEmpty(a.Because) ? "" : $": {a.Because}");
        Keep(Link(a, "Assessment", type, Id(a.Item.Value), Id(a.Hypothesis.Value), said), a, "consistency or likelihood, since");
    }

    private void Write(Implication i)
    {
        var made =
            Note(i, "Implication", $"{string.Join(" and ", i.From.Select(p => _file.Get(p).Statement))} → {_file.Get(i.To).Statement}"
            + (string.IsNullOrEmpty(i.Because) ? "" : $" ({i.Because})"),
            Refs([.. Ids(i.From), Id(i.To.Value), .. Parent(i.Acceptor), .. Parent(i.SaidBy)]));
        if (References(i.Citations) is { } references) made["external_references"] = references;
        Keep(made, i, "strength, quotes, knownFrom");
    }

    private void Write(Interest i)
        => Keep(Link(i, "Interest", i.Direction == InterestDirection.Gains ? "gains-from" : "loses-from", Id(i.Actor.Value),
            Id(i.Proposition.Value), i.Because ?? ""), i, "citations, knownFrom");

    private void Write(Indicator i)
    {
        var made = Note(i, "Indicator", i.Text, Refs([Id(i.Hypothesis.Value), .. i.Expected.Select(e => Id(e.Hypothesis.Value))]));
        if (References(i.Citations) is { } references) made["external_references"] = references;
        Keep(made, i, "expected, status, quotes, knownFrom");
    }

    private void Write(Judgement j)
        => Keep(Note(j, "Direct judgement", _file.Describe(j) + (string.IsNullOrEmpty(j.Because) ? "" : $". {j.Because}"),
            Refs([Id(j.Question.Value), .. j.Answers.Select(a => Id(a.Hypothesis.Value))])), j, "answers, analyst, made");

    private JsonObject Note(CaseRecord record, string summary, string content, JsonArray refs)
    {
        var made = Carrier(record);
        made["abstract"] = summary;
        made["content"] = content;
        made["object_refs"] = refs;
        return made;
    }

    /// <summary>A relationship between two records, or a note on both where STIX allows none.</summary>
    private JsonObject Link(CaseRecord record, string summary, string type, string source, string target, string description)
    {
        if (StixIds.TypeOf(Id(record.Key)) == "note") return Note(record, $"{summary}: {type}", description, Refs(source, target));
        var made = Carrier(record);
        made["relationship_type"] = type;
        if (description.Length > 0) made["description"] = description;
        made["source_ref"] = source;
        made["target_ref"] = target;
        return made;
    }
}
