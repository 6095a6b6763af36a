using NodaTime;

namespace GeoClaims.Exchange;

// What of each kind of record PROV has words for.
internal sealed partial class ProvWriter
{
    private void Write(CaseRecord record)
    {
        switch (record)
        {
            case Actor a: Write(a); break;
            case Event e: Write(e); break;
            case Source s: Write(s); break;
            case Report r: Write(r); break;
            case Claim c: Write(c); break;
            case Evidence e: Write(e); break;
            case Assessment a: Write(a); break;
            case Judgement j: Write(j); break;
            case Hypothesis h:
                Derive(Carry("entity", h, "Hypothesis", "prior, isCatchAll, parent"), Name(h.Proposition.Value));
                break;
            case Question q:
                var question = Carry("entity", q, "Question", "exclusive, exhaustive, resolveBy, criteria, resolution", "prov:Collection");
                foreach (var answer in q.Hypotheses) Relate("hadMember", question, Name(answer.Value));
                break;
            case Implication i:
                Cite(Carry("entity", i, "Implication", "from, to, strength, because, acceptor, saidBy, knownFrom"), i.Citations);
                break;
            case Interest i:
                Cite(Carry("entity", i, "Interest", "actor, proposition, direction, because, knownFrom"), i.Citations);
                break;
            case Indicator i:
                Cite(Carry("entity", i, "Indicator", "hypothesis, expected, status, knownFrom"), i.Citations);
                break;
            case Proposition p:
                Carry("entity", p, "Proposition", "about, parent, quantity, aboutClaims");
                break;
        }
    }

    private void Write(Actor a)
    {
        var name = a.Kind switch
        {
            ActorKind.Person => Carry("agent", a, "Actor", "aliases, close ties", "prov:Person"),
            ActorKind.Unstated or ActorKind.Unnamed => Carry("agent", a, "Actor", "aliases, close ties"),
            _ => Carry("agent", a, "Actor", "kind, aliases, close ties", "prov:Organization"),
        };
        foreach (var bond in a.Affiliations.Where(b => b.Kind is AffiliationKind.ControlledBy or AffiliationKind.PartOf && b.To != a.Id))
            Relate("actedOnBehalfOf", name, Name(bond.To.Value));
    }

    private void Write(Source s)
    {
        var name = Carry("agent", s, "Source", "reliability, reliabilityBecause, zone", "prov:Organization");
        if (s.Actor is { } actor) Relate("actedOnBehalfOf", name, Name(actor.Value));
    }

    private void Write(Event e)
    {
        var name = Carry("activity", e, "Event", "kind, point and precision of the place, partOf, knownFrom");
        if (Home(e.Key) is null)
        {
            var body = _sections["activity"][name];
            When(body, e.Time, e.Place?.Zone?.Zone);
            if (e.Place is { } place) body["prov:location"] = place.Name;
        }
        foreach (var part in e.Participants) Associate(name, Name(part.Actor.Value), part.Role);
        foreach (var citation in e.Citations) Relate("wasInfluencedBy", name, Name(citation.Report.Value));
    }

    private DateTimeZone Zone(Report r) => (r.Zone ?? file.Get(r.Source).Zone ?? file.Zone).Zone;

    private void Write(Report r)
    {
        var name = Carry("entity", r, "Report", "author, address, archiveAddress, contentHash, language, zone, times as written");
        Relate("wasAttributedTo", name, Name(r.Source.Value));
        var publishing = Activity($"{r.Key}/publishing", $"Publishing of {r.Title}", "Publishing", r.Published, Zone(r));
        Associate(publishing, Name(r.Source.Value), "publisher");
        Generate(name, publishing, Instant(r.Published, Zone(r)));
        foreach (var earlier in r.DerivedFrom) Derive(name, Name(earlier.Value));
        Write(r.Exhibits, r.Key, exhibit => Relate("alternateOf", exhibit, name));
    }

    private void Write(Claim c)
    {
        var name = Carry("entity", c, "Claim", "voice, basis, certainty, figure, when, channel, bearing of grounds, knownFrom");
        var claiming = Activity($"{c.Key}/claiming", $"{file.Get(c.Claimant).Name} {Words.Of(c.Stance)}", "Claiming", c.Made);
        Associate(claiming, Name(c.Claimant.Value), "claimant");
        Relate("used", claiming, Name(c.Proposition.Value))["prov:role"] = Words.Of(c.Stance);
        foreach (var ground in c.Grounds) Relate("used", claiming, Name(ground.Evidence.Value))["prov:role"] = "ground";
        Generate(name, claiming, Instant(c.Made));
        Relate("wasAttributedTo", name, Name(c.Claimant.Value));
        Cite(name, c.Citations);
        if (c.Revises is not { } earlier) return;
        Derive(name, Name(earlier.Value), "prov:Revision");
        if (c.Stance == Stance.Retracts) Relate("wasInvalidatedBy", Name(earlier.Value), claiming);
    }

    private void Write(Evidence e)
    {
        var name = Carry("entity", e, "Evidence",
            "kind, reliability, credibility, confidence, relevance, access, point of the place, search, checks, knownFrom");
        var observing = Activity($"{e.Key}/observing", $"Observing: {e.Statement}", "Observing", e.Observed, e.Place?.Zone?.Zone);
        if (e.Place is { } place) _sections["activity"][observing]["prov:location"] = place.Name;
        Generate(name, observing, Instant(e.Observed, e.Place?.Zone?.Zone));
        Cite(name, e.Citations);
        foreach (var other in e.DependsOn) Derive(name, Name(other.Value));
        foreach (var other in e.Restates) Relate("alternateOf", name, Name(other.Value));
        foreach (var claim in e.Claims) Relate("wasInfluencedBy", name, Name(claim.Value));
        Write(e.Exhibits, e.Key, exhibit => Derive(name, exhibit));
    }

    private void Write(Assessment a)
    {
        var name = Carry("entity", a, "Assessment", "consistency or likelihood, because");
        var assessing = Activity($"{a.Key}/assessing", $"{a.Analyst} assesses", "Assessing", a.Since);
        Associate(assessing, Agent(a.Analyst), "analyst");
        Relate("used", assessing, Name(a.Item.Value));
        Relate("used", assessing, Name(a.Hypothesis.Value));
        Generate(name, assessing, Instant(a.Since));
    }

    private void Write(Judgement j)
    {
        var name = Carry("entity", j, "Judgement", "answers, because");
        var judging = Activity($"{j.Key}/judging", $"{j.Analyst} judges", "Judging", j.Made);
        Associate(judging, Agent(j.Analyst), "analyst");
        Relate("used", judging, Name(j.Question.Value));
        Generate(name, judging, Instant(j.Made));
    }

    /// <summary>The files that were kept, and through whose hands they went.</summary>
    private void Write(ValueList<Exhibit> exhibits, string key, Action<string> connect)
    {
        for (var number = 1; number <= exhibits.Count; number++)
        {
            var (exhibit, part) = (exhibits[number - 1], $"{key}/exhibit/{number}");
            var name = names.Of(part);
            Add("entity", name, new()
            {
                ["prov:label"] = exhibit.ToString(), ["prov:type"] = Type("Exhibit"), [$"{names.Ours}:hash"] = exhibit.Hash,
            });
            connect(name);
            var capturing = Activity($"{part}/capturing", $"Capturing of {exhibit}", "Capturing", exhibit.Captured);
            if (exhibit.CapturedBy is { Length: > 0 } who) Associate(capturing, Agent(who), "collector");
            Generate(name, capturing, Instant(exhibit.Captured));
            for (var step = 1; step <= exhibit.Transfers.Count; step++)
            {
                var transfer = exhibit.Transfers[step - 1];
                var passing = Activity($"{part}/transfer/{step}", transfer.ToString(), "Transfer", transfer.At);
                Associate(passing, Agent(transfer.From), "from");
                Associate(passing, Agent(transfer.To), "to");
                Relate("used", passing, name);
            }
        }
    }
}
