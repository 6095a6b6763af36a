namespace GeoClaims;

/// <summary>What a case states itself, besides its records.</summary>
internal sealed record CaseHead(string Title, ClockZone Zone, string? Handling)
{
    public static MembersOf<CaseHead> Members { get; } = new MembersOf<CaseHead>()
        .Value("title", c => c.Title, (c, v) => c with { Title = v })
        .Value("zone", c => c.Zone, (c, v) => c with { Zone = v })
        .Value("handling", c => c.Handling, (c, v) => c with { Handling = v });

    public static CaseHead Of(CaseFile file) => new(file.Title, file.Zone, file.Handling);
}
