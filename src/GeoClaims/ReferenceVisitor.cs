namespace GeoClaims;

/// <summary>Walks over every reference that a record holds, without allocating but for lists inside lists.</summary>
internal abstract class ReferenceVisitor
{
    /// <summary>Called for each reference; the place is <paramref name="member"/>, perhaps at <paramref name="index"/>, perhaps <paramref name="part"/> of that.</summary>
    /// <remarks>Not generic, because virtual generic methods are slow to call and this one is called for every reference of a case.</remarks>
    protected abstract void Visit(string id, RecordKind kind, string member, int index, string? part);

    public void Walk(CaseRecord record)
    {
        switch (record)
        {
            case Event e:
                for (var i = 0; i < e.Participants.Count; i++) Visit(e.Participants[i].Actor, "participants", i, "actor");
                Optional(e.PartOf, "partOf");
                Cited(e.Citations);
                break;
            case Actor a:
                for (var i = 0; i < a.Affiliations.Count; i++) Visit(a.Affiliations[i].To, "affiliations", i, "to");
                break;
            case Source s:
                Optional(s.Actor, "actor");
                break;
            case Report r:
                Visit(r.Source, "source");
                Each(r.DerivedFrom, "derivedFrom");
                break;
            case Proposition p:
                for (var i = 0; i < p.About.Count; i++)
                {
                    Optional(p.About[i].Event, "about", i, "event");
                    Optional(p.About[i].Actor, "about", i, "actor");
                }
                Optional(p.Parent, "parent");
                Each(p.AboutClaims, "aboutClaims");
                break;
            case Question q:
                Each(q.Hypotheses, "hypotheses");
                if (q.Resolution is not { } resolution) break;
                Visit(resolution.Hypothesis, "resolution", part: "hypothesis");
                Cited(resolution.Citations, "resolution.citations");
                break;
            case Hypothesis h:
                Visit(h.Proposition, "proposition");
                Optional(h.Parent, "parent");
                break;
            case Claim c:
                Visit(c.Claimant, "claimant");
                Visit(c.Proposition, "proposition");
                for (var i = 0; i < c.Grounds.Count; i++) Visit(c.Grounds[i].Evidence, "grounds", i, "evidence");
                Optional(c.Revises, "revises");
                Cited(c.Citations);
                break;
            case Evidence e:
                Each(e.Restates, "restates");
                Each(e.DependsOn, "dependsOn");
                Each(e.Claims, "claims");
                Cited(e.Citations);
                for (var i = 0; i < e.Checks.Count; i++)
                    if (!e.Checks[i].Citations.IsEmpty) Cited(e.Checks[i].Citations, $"checks[{i}].citations");
                break;
            case Assessment a:
                Visit(a.Item, "item");
                Visit(a.Hypothesis, "hypothesis");
                break;
            case Implication i:
                Optional(i.Acceptor, "acceptor");
                Each(i.From, "from");
                Visit(i.To, "to");
                Optional(i.SaidBy, "saidBy");
                Cited(i.Citations);
                break;
            case Interest i:
                Visit(i.Actor, "actor");
                Visit(i.Proposition, "proposition");
                Cited(i.Citations);
                break;
            case Indicator i:
                Visit(i.Hypothesis, "hypothesis");
                Cited(i.Citations);
                break;
        }
    }

    private void Visit<T>(Id<T> id, string member, int index = -1, string? part = null) where T : CaseRecord => Visit(id.Value, Id<T>.Kind, member, index, part);

    private void Optional<T>(Id<T>? id, string member, int index = -1, string? part = null) where T : CaseRecord
    {
        if (id is { } given) Visit(given, member, index, part);
    }

    private void Each<T>(ValueList<Id<T>> ids, string member) where T : CaseRecord
    {
        for (var i = 0; i < ids.Count; i++) Visit(ids[i], member, i);
    }

    private void Cited(ValueList<Citation> citations, string member = "citations")
    {
        for (var i = 0; i < citations.Count; i++)
        {
            Visit(citations[i].Report, member, i, "report");
            Optional(citations[i].AttributedTo, member, i, "attributedTo");
        }
    }
}
