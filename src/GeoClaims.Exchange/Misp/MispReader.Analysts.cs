namespace GeoClaims.Exchange;

// Analyst data: notes, opinions and relationships, which anybody may hang on anything.
internal sealed partial class MispReader
{
    private const string OpinionScale = "misp-opinion";

    private readonly Dictionary<string, MispNode> _byUuid = new(StringComparer.Ordinal);
    private readonly List<(string Kind, MispNode Node, MispNode On)> _analystData = [];

    /// <summary>Notes by UUID what analysts may speak of, and finds what they say.</summary>
    private void Index(MispNode node)
    {
        if (node.IsDeleted) return;
        if (node.Uuid is { } uuid) _byUuid.TryAdd(uuid, node);
        foreach (var kind in (string[])["Note", "Relationship", "Opinion"])
            foreach (var said in node.List(kind).Where(s => s.Uuid is not { } own || !_companions.Contains(own)))
            {
                _analystData.Add((kind, said, node));
                Index(said);
            }
        foreach (var list in (string[])["Attribute", "Object", "EventReport"])
            foreach (var inner in node.List(list)) Index(inner);
    }

    private void ReadAnalystData()
    {
        // Opinions last: they are about what the others say.
        foreach (var kind in (string[])["Note", "Relationship", "Opinion"])
            foreach (var (_, node, on) in _analystData.Where(d => d.Kind == kind))
            {
                if (Deleted(node)) continue;
                var target = MispNode.UuidOf(node.Text("object_uuid"u8)) is { } uuid ? _byUuid.GetValueOrDefault(uuid) : on;
                if (target.Path is null)
                    Line(ExchangeFate.Wrong, node, ".object_uuid", kind, "The text does not hold what this is about.");
                else if (kind == "Note") ReadNote(node, target);
                else if (kind == "Opinion") ReadOpinion(node, target);
                else ReadRelationship(node, target);
            }
    }

    private void ReadNote(MispNode n, MispNode target)
    {
        if (n.Text("note"u8) is not { } text)
        {
            Line(ExchangeFate.Wrong, n, ".note", "note", "The note has no text, so no record was made of it.");
            return;
        }
        var said = new Proposition { Id = new(n.Id), Statement = text };
        if (target.Uuid is { } uuid && SubjectOf(uuid, null) is { } subject) said = said with { About = [subject] };
        Put(n, said, "It makes a statement.");
        Put(n, new Claim
        {
            Id = new(n.Id), Claimant = Analyst(n), Proposition = said.Id, Stance = Stance.Asserts, Made = Made(n),
        }, "It is what its author says.");
    }

    private void ReadOpinion(MispNode o, MispNode target)
    {
        if (Percent(o.Text("opinion"u8)) is not { } number)
        {
            Line(ExchangeFate.Wrong, o, ".opinion", o.Text("opinion"u8) ?? "opinion",
                "An opinion is a whole number from 0 to 100, so no record was made of this one.");
            return;
        }
        Put(o, new Claim
        {
            Id = new(o.Id), Claimant = Analyst(o), Proposition = RightOf(target),
            Stance = number > 50 ? Stance.Asserts : number < 50 ? Stance.Denies : Stance.Raises,
            Certainty = MispScales.Number(OpinionScale, number), Made = Made(o),
        }, "It is a stance on what it is about.");
        if (o.Text("comment"u8) is not null)
            Line(ExchangeFate.KeptAside, o, ".comment", "comment", "The event keeps the reasons of an opinion.");
    }

    private void ReadRelationship(MispNode r, MispNode target)
    {
        var type = r.Text("relationship_type"u8);
        if (MispNode.UuidOf(r.Text("related_object_uuid"u8)) is not { } to)
            Line(ExchangeFate.Wrong, r, ".related_object_uuid", type ?? "relationship", "The relationship does not say to what.");
        else if (!Relate(r, type, target.Uuid, to, Analyst(r), [], Made(r)))
            Line(ExchangeFate.KeptAside, r, "", type ?? "relationship", "A case has no record for it; the event keeps it.");
    }

    private EdtfTime? Made(MispNode node) => Time(node, "created");

    private Id<Actor> Analyst(MispNode node)
    {
        if (Organisation(node.Inner("Orgc"), node) is { } named) return named;
        if (MispNode.UuidOf(node.Text("orgc_uuid"u8)) is { } uuid && _records.ContainsKey($"actor:misp-{uuid}")) return new($"misp-{uuid}");
        if (node.Text("authors"u8) is not { } authors) return Unnamed(node);
        var id = new Id<Actor>($"misp-analyst-{MispNode.Hash(authors)}");
        Share(node, new Actor { Id = id, Name = authors }, "Whoever says it is an actor.");
        return id;
    }

    /// <summary>The proposition that something makes; of what makes none, that it is right.</summary>
    private Id<Proposition> RightOf(MispNode node)
    {
        if (_records.GetValueOrDefault($"prop:{node.Id}") is Proposition known) return known.Id;
        if (_records.GetValueOrDefault($"claim:{node.Id}") is Claim claim) return claim.Proposition;
        switch (node.Uuid is { } uuid ? OurRecordOf(uuid) : null)
        {
            case Proposition p: return p.Id;
            case Claim c: return c.Proposition;
            case Hypothesis h: return h.Proposition;
        }
        var made = new Proposition { Id = new(node.Id), Statement = $"{Called(node)} is right" };
        if (node.Uuid is { } own && SubjectOf(own, null) is { } subject) made = made with { About = [subject] };
        Put(node, made, "Somebody says whether it is right.");
        return made.Id;
    }

    private static string Called(MispNode node)
    {
        if (node.Text("value"u8) is { } value) return $"The {node.Text("type"u8) ?? "attribute"} “{value}”";
        if (node.Text("info"u8) is { } info) return $"The event “{info}”";
        return node.Text("name"u8) is { } name ? $"The {name} {node.Value("text", "name", "value") ?? node.Uuid}" : "It";
    }
}
