namespace GeoClaims;

public sealed partial record Report
{
    private static readonly RecordMembers<Report> s_description = new(
        new MembersOf<Report>()
            .Key("id", r => r.Id)
            .Reference("source", r => r.Source, (r, v) => r with { Source = v })
            .Text("title", r => r.Title, (r, v) => r with { Title = v! }, TextRole.Name)
            .Text("author", r => r.Author, (r, v) => r with { Author = v })
            .Text("address", r => r.Address, (r, v) => r with { Address = v })
            .Value("published", r => r.Published, (r, v) => r with { Published = v })
            .Value("accessed", r => r.Accessed, (r, v) => r with { Accessed = v })
            .Text("archiveAddress", r => r.ArchiveAddress, (r, v) => r with { ArchiveAddress = v })
            .Text("contentHash", r => r.ContentHash, (r, v) => r with { ContentHash = v })
            .Text("language", r => r.Language, (r, v) => r with { Language = v })
            .References("derivedFrom", r => r.DerivedFrom, (r, v) => r with { DerivedFrom = v })
            .Exhibits(r => r.Exhibits, (r, v) => r with { Exhibits = v })
            .Value("zone", r => r.Zone, (r, v) => r with { Zone = v }),
        r => new() { Happened = r.Published, HappenedBasis = KnownBasis.Published }, r => [new(r.Id)]);

    internal override RecordDescription Description => s_description;
}
