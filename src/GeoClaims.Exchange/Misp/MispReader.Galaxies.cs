using System.Globalization;

namespace GeoClaims.Exchange;

// Galaxies: who is called what, and who blames whom.
internal sealed partial class MispReader
{
    private const string AttributionConfidence = "misp-attribution-confidence";

    private readonly Dictionary<string, Id<Actor>> _clusters = new(StringComparer.Ordinal);

    /// <summary>A galaxy as MISP's repository of galaxies has it.</summary>
    private void ReadGalaxy(MispNode galaxy)
    {
        var type = galaxy.Text("type"u8);
        CheckLists(galaxy, "values");
        if (!MispTags.IsActorGalaxy(type))
        {
            Line(ExchangeFate.KeptAside, galaxy, "", type ?? "galaxy", "Its clusters are no actors, so the case holds none of them.");
            return;
        }
        var by = GalaxyAuthor(galaxy, galaxy);
        var clusters = galaxy.List("values").ToList();
        foreach (var cluster in clusters) ReadCluster(cluster, type!, by);
        foreach (var cluster in clusters) ReadRelated(cluster, type!, by);
    }

    /// <summary>A galaxy within an event or an attribute: it says that what it hangs on is attributed to its actors.</summary>
    private void ReadGalaxyOf(MispNode galaxy, Context context, MispNode on)
    {
        CheckLists(galaxy, "GalaxyCluster");
        var type = galaxy.Text("type"u8);
        foreach (var cluster in galaxy.List("GalaxyCluster"))
        {
            if (!MispTags.IsActorGalaxy(type))
                Line(ExchangeFate.KeptAside, cluster, "", cluster.Text("value"u8) ?? "cluster", "It is no actor; the event keeps it.");
            else if (ReadCluster(cluster, type!, GalaxyAuthor(cluster, galaxy)) is { } actor) Attribute(on, context, actor);
        }
    }

    private Id<Actor> GalaxyAuthor(MispNode one, MispNode other)
    {
        if ((one.Text("source"u8) ?? other.Text("source"u8) ?? one.Element.Texts("authors"u8).FirstOrDefault()) is not { } name)
            return Unnamed(one);
        var id = new Id<Actor>($"misp-org-{MispNode.Hash(name)}");
        Share(one, new Actor { Id = id, Name = name, Kind = ActorKind.Organisation }, "Whoever made the galaxy is an actor.");
        return id;
    }

    private Id<Actor>? ReadCluster(MispNode cluster, string type, Id<Actor> by)
    {
        if (cluster.Text("value"u8) is not { } name)
        {
            Line(ExchangeFate.Wrong, cluster, ".value", "value", "The cluster has no name, so no record was made of it.");
            return null;
        }
        var meta = cluster.Inner("meta");
        var aliases = meta?.Element.Texts("synonyms"u8).Where(a => a != name && !string.IsNullOrWhiteSpace(a)).Distinct()
            .Select(a => new ActorName(a)).ToValueList() ?? [];
        var actor = ActorOf(cluster, type, name, aliases);
        if (cluster.Uuid is { } uuid) _clusters.TryAdd(uuid, actor);
        if (meta is { } more) Blame(cluster, more, actor, name, by);
        return actor;
    }

    /// <summary>An actor of a galaxy. Its name tells which one it is: in many events, all clusters have the UUID of their galaxy.</summary>
    private Id<Actor> ActorOf(MispNode node, string type, string name, ValueList<ActorName> aliases = default)
    {
        var id = new Id<Actor>($"misp-galaxy-{MispNode.Hash($"{type}={name}")}");
        Share(node, new Actor { Id = id, Name = name, Kind = ActorKind.Group, Aliases = aliases }, "It is an actor.");
        return id;
    }

    /// <summary>Which state an actor is said to work for, and how sure the galaxy is of that.</summary>
    private void Blame(MispNode cluster, MispNode meta, Id<Actor> actor, string name, Id<Actor> by)
    {
        if ((First(meta, "cfr-suspected-state-sponsor") ?? First(meta, "country")) is not { } state) return;
        var sponsor = new Actor { Id = new($"misp-state-{MispNode.Hash(state)}"), Name = state, Kind = ActorKind.State };
        Share(cluster, sponsor, "It is the state behind an actor, as the galaxy says.");
        LikelihoodTerm? certainty = null;
        if (First(meta, "attribution-confidence") is { } written)
        {
            if (Percent(written) is { } number) certainty = MispScales.Number(AttributionConfidence, number);
            else Line(ExchangeFate.Wrong, cluster, ".meta.attribution-confidence", written, "This is no whole number from 0 to 100.");
        }
        Claim(cluster, $"misp-{MispNode.Hash($"{actor}\n{state}")}", $"{name} is attributed to {state}",
            [Subject.Of(actor, "attributed"), Subject.Of(sponsor.Id, "attributed to")], by, certainty, []);
    }

    /// <summary>What a galaxy says of two actors: that they are alike, or that one uses another.</summary>
    private void ReadRelated(MispNode cluster, string type, Id<Actor> by)
    {
        CheckLists(cluster, "related");
        if (cluster.Text("value"u8) is not { } name) return;
        foreach (var related in cluster.List("related"))
        {
            var word = related.Text("type"u8) ?? "related-to";
            if (MispNode.UuidOf(related.Text("dest-uuid"u8)) is not { } to || !_clusters.TryGetValue(to, out var other))
            {
                Line(ExchangeFate.KeptAside, related, "", word, "The text does not hold what the actor is related to.");
                continue;
            }
            var actor = ActorOf(cluster, type, name);
            var certainty = new MispTags(related.Element.Texts("tags"u8)).Likelihood;
            Claim(related, $"misp-{MispNode.Hash($"{actor}\n{word}\n{other}")}",
                $"{name} {(word is "similar" or "related-to" ? "is " : "")}{word.Replace('-', ' ')}{(word == "similar" ? " to" : "")} "
                + _records[other.Value].Label,
                [Subject.Of(actor), Subject.Of(other)], by, certainty, []);
        }
    }

    /// <summary>That an event, or an attribute of it, is attributed to an actor.</summary>
    private void Attribute(MispNode on, Context context, Id<Actor> actor)
    {
        var certainty = context.Tags.Likelihood;
        if (on != context.Event)
            certainty = new MispTags(on.List("Tag").Select(t => t.Text("name"u8)).OfType<string>()).Likelihood ?? certainty;
        ValueList<Subject> about = on == context.Event && context.Happened is { } happened
            ? [Subject.Of(happened, "attributed"), Subject.Of(actor, "attributed to")] : [Subject.Of(actor, "attributed to")];
        var what = on == context.Event ? context.Event.Text("info"u8) ?? "The event" : Called(on);
        Claim(on, $"misp-{MispNode.Hash($"{on.Id}\n{actor}")}", $"{what} is attributed to {_records[actor.Value].Label}", about,
            Creator(context.Event), certainty, context.Citations);
    }

    private void Claim(MispNode node, string id, string statement, ValueList<Subject> about, Id<Actor> by, LikelihoodTerm? certainty,
        ValueList<Citation> citations)
    {
        var said = new Proposition { Id = new(id), Statement = statement, About = about };
        Share(node, said, "It makes a statement.");
        Share(node, new Claim
        {
            Id = new(id), Claimant = by, Proposition = said.Id, Stance = Stance.Asserts, Basis = Basis.Attribution, Certainty = certainty,
            Citations = citations,
        }, "It is an attribution, claimed by whoever made it.");
    }

    private static int? Percent(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;

    /// <summary>The text of a member, or the first one of its list.</summary>
    private static string? First(MispNode node, string name)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(name);
        return node.Text(utf8) ?? node.Element.Texts(utf8).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
    }
}
