namespace GeoClaims;

/// <summary>The members of the values that records hold within them.</summary>
internal static class PartMembers
{
    public static readonly MembersOf<Quote> Quote = new MembersOf<Quote>()
        .Text("original", q => q.Original)
        .Text("language", q => q.Language)
        .Text("translation", q => q.Translation);

    public static readonly MembersOf<Citation> Citation = new MembersOf<Citation>()
        .Reference("report", c => c.Report, (c, v) => c with { Report = v }, MemberRole.Needed)
        .Text("locator", c => c.Locator)
        .Reference("attributedTo", c => c.AttributedTo, (c, v) => c with { AttributedTo = v })
        .Text("hedge", c => c.Hedge)
        .Part("quote", c => c.Quote, null, Quote);

    public static readonly MembersOf<Transfer> Transfer = new MembersOf<Transfer>()
        .From(t => OwnTime.Since(t.At))
        .Text("from", t => t.From)
        .Text("to", t => t.To)
        .Text("purpose", t => t.Purpose)
        .Text("hash", t => t.Hash)
        .Text("seal", t => t.Seal);

    public static readonly MembersOf<Exhibit> Exhibit = new MembersOf<Exhibit>()
        .From(e => OwnTime.Since(e.Captured))
        .Text("hash", e => e.Hash)
        .Text("mediaType", e => e.MediaType)
        .Text("name", e => e.Name)
        .Text("address", e => e.Address)
        .Text("capturedBy", e => e.CapturedBy)
        .Text("capturedWith", e => e.CapturedWith)
        .Text("capturedFromIp", e => e.CapturedFromIp)
        .Text("capturedAs", e => e.CapturedAs)
        .Text("metadata", e => e.Metadata)
        .Text("context", e => e.Context)
        .Text("alteration", e => e.Alteration)
        .List("transfers", e => e.Transfers, (e, v) => e with { Transfers = v }, t => t.Seal, Transfer);

    public static readonly MembersOf<Check> Check = new MembersOf<Check>()
        .From(c => OwnTime.Since(c.At))
        .Text("by", c => c.By)
        .Text("note", c => c.Note)
        .Citations(c => c.Citations, (c, v) => c with { Citations = v });

    public static readonly MembersOf<Place> Place = new MembersOf<Place>().Text("name", p => p.Name);

    public static readonly MembersOf<Participation> Participation = new MembersOf<Participation>()
        .Reference("actor", p => p.Actor, (p, v) => p with { Actor = v })
        .Text("role", p => p.Role);

    public static readonly MembersOf<ActorName> ActorName = new MembersOf<ActorName>()
        .Text("text", n => n.Text)
        .Text("language", n => n.Language);

    public static readonly MembersOf<Affiliation> Affiliation = new MembersOf<Affiliation>()
        .From(a => OwnTime.Since(a.Span) with { GoesOn = true })
        .Reference("to", a => a.To, (a, v) => a with { To = v }, MemberRole.Needed);

    public static readonly MembersOf<Subject> Subject = new MembersOf<Subject>()
        .Reference("event", s => s.Event, (s, v) => s with { Event = v }, MemberRole.Needed)
        .Reference("actor", s => s.Actor, (s, v) => s with { Actor = v })
        .Text("role", s => s.Role);

    public static readonly MembersOf<Quantity> Quantity = new MembersOf<Quantity>()
        .Text("measure", q => q.Measure)
        .Text("unit", q => q.Unit);

    public static readonly MembersOf<Resolution> Resolution = new MembersOf<Resolution>()
        .From(r => new() { Citations = r.Citations, Happened = r.At })
        .Reference("hypothesis", r => r.Hypothesis, (r, v) => r with { Hypothesis = v }, MemberRole.Needed)
        .Text("because", r => r.Because)
        .Citations(r => r.Citations, (r, v) => r with { Citations = v });

    public static readonly MembersOf<Prior> Prior = new MembersOf<Prior>()
        .Text("because", p => p.Because, text: TextRole.Reason)
        .Text("referenceClass", p => p.ReferenceClass);

    public static readonly MembersOf<LikelihoodTerm> LikelihoodTerm = new MembersOf<LikelihoodTerm>()
        .Text("scale", l => l.Scale)
        .Text("word", l => l.Word);

    public static readonly MembersOf<StatedTime> StatedTime = new MembersOf<StatedTime>().Text("asWritten", t => t.AsWritten);

    public static readonly MembersOf<Ground> Ground = new MembersOf<Ground>()
        .Reference("evidence", g => g.Evidence, (g, v) => g with { Evidence = v }, MemberRole.Needed);

    public static readonly MembersOf<Expectation> Expectation = new MembersOf<Expectation>()
        .Reference("hypothesis", e => e.Hypothesis, (e, v) => e with { Hypothesis = v }, MemberRole.Needed)
        .Text("because", e => e.Because, text: TextRole.Reason);

    public static readonly MembersOf<JudgedAnswer> JudgedAnswer = new MembersOf<JudgedAnswer>()
        .Reference("hypothesis", a => a.Hypothesis, (a, v) => a with { Hypothesis = v }, MemberRole.Needed);

    public static readonly MembersOf<Search> Search = new MembersOf<Search>()
        .Text("by", s => s.By)
        .Text("where", s => s.Where);
}
