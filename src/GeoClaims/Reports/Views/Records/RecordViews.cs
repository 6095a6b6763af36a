using System.Globalization;

namespace GeoClaims;

public abstract partial record CaseRecord : ViewableRecord;

public sealed partial record Actor : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Actor>("actor", "actors")
        .Column("Name", a => ViewPhrase.Bold(a.Name))
        .Column("Kind", a => ViewWords.Of(a.Kind))
        .Column("Also called", a => string.Join(", ", a.Aliases))
        .Column("Belongs to", (a, names) =>
            string.Join("; ", a.Affiliations.Select(x => $"{Words.Of(x.Kind)} {names.Of(x.To)}"
                + (x.Span is null ? "" : $" ({x.Span.InWords})"))))
        .Column("Id", a => ViewPhrase.Grey(a.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Name, Names.None);
}

public sealed partial record Assessment : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Assessment>("assessment", "assessments")
        .Column("Item", (a, names) => names.Of(a.Item))
        .Column("Hypothesis", (a, names) => names.Of(a.Hypothesis))
        .Column("Judged", a => ViewWords.Mark(a), ViewAlign.Centre)
        .Column("Because", a => a.Because)
        .Column("Analyst", a => a.Analyst)
        .Column("Since", a => a.Since?.InWords);

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Claim : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Claim>("claim", "claims")
        .Column("Made", c => c.Made?.InWords)
        .Column("Who", (c, names) => names.Of(c.Claimant))
        .Column("Stance", c => ViewPhrase.Bold(Words.Of(c.Stance)))
        .Column("On what", (c, names) => names.Of(c.Proposition))
        .Column("Figure", c => c.Figure?.ToString())
        .Column("When", c => c.When?.InWords)
        .Column("How sure", c => c.Certainty?.ToString())
        .Fact("Voice", c => Words.Of(c.Voice))
        .Fact("Basis", c => ViewWords.Of(c.Basis))
        .Fact("Channel", c => c.Channel)
        .Fact("Grounds", (c, names) => string.Join("; ", c.Grounds.Select(g => $"{Words.Of(g.Bearing)}: {names.Of(g.Evidence)}")))
        .Fact("Revises", (c, names) => names.Of(c.Revises))
        .Fact("Reported in", (c, names) => names.Of(c.Citations))
        .Fact("Known from", c => c.KnownFrom?.InWords)
        .Column("Id", c => ViewPhrase.Grey(c.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Event : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Event>("event", "events")
        .Column("When", (e, names) => names.Of(e.Time, e.Place?.Zone))
        .Column("What", e => ViewPhrase.Bold(e.Name))
        .Column("Kind", e => e.Kind)
        .Column("Where", e => e.Place?.Name)
        .Fact("Clock", e => e.Place?.Zone?.Id)
        .Column("Who", (e, names) => string.Join("; ", e.Participants.Select(p => $"{names.Of(p.Actor)} as {p.Role}")))
        .Fact("Part of", (e, names) => names.Of(e.PartOf))
        .Fact("Reported in", (e, names) => names.Of(e.Citations))
        .Fact("Known from", e => e.KnownFrom?.InWords)
        .Column("Id", e => ViewPhrase.Grey(e.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Name, Names.None);
}

public sealed partial record Evidence : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Evidence>("item of evidence", "items of evidence")
        .Column("Item", e => ViewPhrase.Bold(e.Statement))
        .Column("Kind", e => Words.Of(e.Kind))
        .Column("Credibility", e => $"{e.Credibility} {e.Credibility.Meaning}")
        .Fact("Reliability", e => e.Reliability is { } grade ? $"{grade} {grade.Meaning}" : null)
        .Column("Confidence", e => e.Confidence?.ToString(), ViewAlign.Right)
        .Column("Observed", (e, names) => names.Of(e.Observed, e.Place?.Zone))
        .Fact("Relevance", e => Words.Of(e.Relevance))
        .Fact("Access", e => Words.Of(e.Access))
        .Fact("Where", e => e.Place?.Name)
        .Fact("Clock", e => e.Place?.Zone?.Id)
        .Fact("Restates", (e, names) => names.Of(e.Restates))
        .Fact("Depends on", (e, names) => names.Of(e.DependsOn))
        .Fact("Claims", (e, names) => names.Of(e.Claims))
        .Fact("Search", e => e.Search?.ToString())
        .Fact("Exhibits", e => string.Join("; ", e.Exhibits))
        .Fact("Checks", e => string.Join("; ", e.Checks))
        .Fact("Reported in", (e, names) => names.Of(e.Citations))
        .Fact("Known from", e => e.KnownFrom?.InWords)
        .Column("Id", e => ViewPhrase.Grey(e.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Statement, Names.None);
}

public sealed partial record Exhibit : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Exhibit>("exhibit", "exhibits")
        .Column("Name", x => ViewPhrase.Bold(x.Name ?? "not named"))
        .Column("Kind", x => ViewWords.Of(x.Kind))
        .Column("Captured", x => x.Captured?.InWords)
        .Column("By", x => x.CapturedBy)
        .Fact("With", x => x.CapturedWith)
        .Fact("Found at", x => ViewPhrase.Link(x.Address))
        .Fact("Media type", x => x.MediaType)
        .Column("Bytes", x => x.Size.ToString("#,0", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Hash", x => ViewPhrase.Grey(x.Hash))
        .Fact("Metadata", x => x.Metadata)
        .Fact("Context", x => x.Context)
        .Fact("Altered", x => x.Alteration)
        .Fact("Handed over", x => string.Join("; ", x.Transfers));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, ToString(), Names.None);
}

public sealed partial record Hypothesis : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Hypothesis>("hypothesis", "hypotheses")
        .Column("Name", h => ViewPhrase.Bold(h.Name))
        .Column("What is true if it is", (h, names) => names.Of(h.Proposition))
        .Column("Prior", h => h.Prior?.Share.ToString(), ViewAlign.Right)
        .Fact("Prior because", h => h.Prior?.Because)
        .Column("Part of", (h, names) => names.Of(h.Parent))
        .Fact("Kind of answer", h => h.Kind)
        .Column("Stands for", h => h.IsCatchAll ? "every answer not named" : "")
        .Column("Id", h => ViewPhrase.Grey(h.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Name, Names.None);
}

public sealed partial record Implication : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Implication>("implication", "implications")
        .Column("Whoever accepts", (i, names) => names.Of(i.From, " and "))
        .Column("accepts", i => i.Strength is null ? "must also accept" : $"{i.Strength} also accepts")
        .Column("this", (i, names) => names.Of(i.To))
        .Column("Whose acceptance", (i, names) => names.Of(i.Acceptor) ?? "anybody's")
        .Column("Because", i => i.Because)
        .Column("Says", (i, names) => names.Of(i.SaidBy) ?? "the analyst")
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.InWords)
        .Fact("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Indicator : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Indicator>("indicator", "indicators")
        .Column("Hypothesis", (i, names) => names.Of(i.Hypothesis))
        .Column("What would be seen", i => i.Text)
        .Column("Status", i => ViewPhrase.Bold(Words.Of(i.Status)))
        .Fact("To be expected", (i, names) => string.Join("; ", i.Expected.Select(e => $"{names.Of(e.Hypothesis)}: {e.Judgement}")))
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.InWords)
        .Column("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Interest : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Interest>("interest", "interests")
        .Column("Who", (i, names) => names.Of(i.Actor))
        .Column("If accepted", i => ViewPhrase.Bold(Words.Of(i.Direction)))
        .Column("What", (i, names) => names.Of(i.Proposition))
        .Column("Because", i => i.Because)
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.InWords)
        .Column("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Judgement : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Judgement>("direct judgement", "direct judgements")
        .Column("Made", j => j.Made?.InWords)
        .Column("Analyst", j => ViewPhrase.Bold(j.Analyst))
        .Column("Question", (j, names) => names.Of(j.Question))
        .Column("Judged", (j, names) => string.Join("; ", j.Answers.Select(a => $"{names.Of(a.Hypothesis)}: {a.Probability}")))
        .Column("Because", j => j.Because)
        .Column("Id", j => ViewPhrase.Grey(j.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record Proposition : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Proposition>("proposition", "propositions")
        .Column("Statement", p => p.Statement)
        .Column("About", (p, names) =>
            string.Join("; ", p.About.Select(s => (names.Of(s.Event) ?? names.Of(s.Actor)) + (s.Role is null ? "" : $" as {s.Role}"))))
        .Column("Special case of", (p, names) => names.Of(p.Parent))
        .Column("Asks for", p => p.Quantity?.ToString())
        .Fact("About claims", (p, names) => names.Of(p.AboutClaims))
        .Column("Id", p => ViewPhrase.Grey(p.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Statement, Names.None);
}

public sealed partial record Question : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Question>("question", "questions")
        .Column("Question", q => ViewPhrase.Bold(q.Text))
        .Column("Answers", (q, names) => names.Of(q.Hypotheses))
        .Fact("Exclusive", q => q.Exclusive ? "at most one answer can be true" : "several answers can be true")
        .Fact("Exhaustive", q => q.Exhaustive ? "at least one answer must be true" : "perhaps no answer is true")
        .Fact("Ordered", q => q.Ordered ? "the answers stand in an order" : null)
        .Column("Known by", q => q.ResolveBy?.InWords)
        .Fact("Settled by", q => q.Criteria)
        .Fact("Reference class", q => q.ReferenceClass)
        .Column("Resolution", (q, names) => q.Resolution is { } r ? $"{names.Of(r.Hypothesis)} ({r.At.InWords}): {r.Because}" : "")
        .Column("Id", q => ViewPhrase.Grey(q.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Text, Names.None);
}

public sealed partial record Report : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Report>("report", "reports")
        .Column("Published", (r, names) => names.Of(r.Published, names.Case?.ZoneOf(r)))
        .Column("Source", (r, names) => names.Of(r.Source))
        .Column("Title", r => new ViewPhrase(new ViewSpan(r.Title, link: r.Address)))
        .Column("Author", r => r.Author)
        .Column("Repeats", (r, names) => names.Of(r.DerivedFrom))
        .Fact("Address", r => ViewPhrase.Link(r.Address))
        .Fact("Copy", r => ViewPhrase.Link(r.ArchiveAddress))
        .Fact("Clock", r => r.Zone?.Id)
        .Fact("Read", r => r.Accessed?.InWords)
        .Fact("Language", r => r.Language)
        .Fact("Hash", r => r.ContentHash)
        .Fact("Files kept", r => string.Join("; ", r.Exhibits))
        .Column("Id", r => ViewPhrase.Grey(r.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Title, Names.None);
}

public sealed partial record Source : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Source>("source", "sources")
        .Column("Name", s => ViewPhrase.Bold(s.Name))
        .Column("Reliability", s => $"{s.Reliability} {s.Reliability.Meaning}")
        .Column("Because", s => s.ReliabilityBecause)
        .Column("Clock", s => s.Zone?.Id)
        .Column("Behind it", (s, names) => names.Of(s.Actor))
        .Column("Id", s => ViewPhrase.Grey(s.Id.Value));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, Name, Names.None);
}
