namespace GeoClaims;

// Who acts, who publishes, what was published, what happened.
internal static partial class RecordFields
{
    private static Field[] Event() => new FieldTable<Event>()
        .Value("name", e => e.Name, (e, v) => e with { Name = v })
        .Value("kind", e => e.Kind, (e, v) => e with { Kind = v })
        .Value("time", e => e.Time, (e, v) => e with { Time = v })
        .Value("place", e => e.Place, (e, v) => e with { Place = v })
        .List("participants", e => e.Participants, (e, v) => e with { Participants = v }, p => p.ToString())
        .Value("partOf", e => e.PartOf, (e, v) => e with { PartOf = v })
        .Citations(e => e.Citations, (e, v) => e with { Citations = v })
        .Value("knownFrom", e => e.KnownFrom, (e, v) => e with { KnownFrom = v })
        .All;

    private static Field[] Actor() => new FieldTable<Actor>()
        .Value("name", a => a.Name, (a, v) => a with { Name = v })
        .Value("kind", a => a.Kind, (a, v) => a with { Kind = v })
        .List("aliases", a => a.Aliases, (a, v) => a with { Aliases = v }, n => n.Text)
        .List("affiliations", a => a.Affiliations, (a, v) => a with { Affiliations = v }, l => $"{Words.Of(l.Kind)} {l.To}")
        .All;

    private static Field[] Source() => new FieldTable<Source>()
        .Value("name", s => s.Name, (s, v) => s with { Name = v })
        .Value("actor", s => s.Actor, (s, v) => s with { Actor = v })
        .Value("reliability", s => s.Reliability, (s, v) => s with { Reliability = v })
        .Value("reliabilityBecause", s => s.ReliabilityBecause, (s, v) => s with { ReliabilityBecause = v })
        .All;

    private static Field[] Report() => new FieldTable<Report>()
        .Value("source", r => r.Source, (r, v) => r with { Source = v })
        .Value("title", r => r.Title, (r, v) => r with { Title = v })
        .Value("author", r => r.Author, (r, v) => r with { Author = v })
        .Value("address", r => r.Address, (r, v) => r with { Address = v })
        .Value("published", r => r.Published, (r, v) => r with { Published = v })
        .Value("accessed", r => r.Accessed, (r, v) => r with { Accessed = v })
        .Value("archiveAddress", r => r.ArchiveAddress, (r, v) => r with { ArchiveAddress = v })
        .Value("contentHash", r => r.ContentHash, (r, v) => r with { ContentHash = v })
        .Value("language", r => r.Language, (r, v) => r with { Language = v })
        .Ids("derivedFrom", r => r.DerivedFrom, (r, v) => r with { DerivedFrom = v })
        .Exhibits(r => r.Exhibits, (r, v) => r with { Exhibits = v })
        .All;
}
