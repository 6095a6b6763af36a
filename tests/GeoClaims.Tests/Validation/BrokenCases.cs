namespace GeoClaims.Tests;

/// <summary>For every rule of the library, cases that break it.</summary>
internal static partial class BrokenCases
{
    public static IReadOnlyList<BrokenCase> All { get; } = [.. Structure, .. Texts, .. Alone, .. Cycles, .. Answers, .. Links, .. Times,
        .. Testing, .. Rating, .. Judging, .. Twice, .. Figures, .. Wording, .. Custody, .. Typed, .. Json, .. History];

    private static BrokenCase[] Structure =>
    [
        BrokenCase.Of("GC101", "id given twice", "actor[actor:city-government]", "Rename all but one.",
            x => x.Builder.Actor("Another", id: x.City.Value)),
        BrokenCase.Of("GC102", "unknown reference", "interest[interest:i].actor", "Add it, or correct the reference.",
            x => x.Builder.Interest(new("nobody"), InterestDirection.Gains, x.Struck, id: "i")),
        BrokenCase.Of("GC102", "empty reference", "interest[interest:i].actor", "Name one.",
            x => x.Builder.Interest(default, InterestDirection.Gains, x.Struck, id: "i")),
        BrokenCase.Of("GC103", "reference of the wrong kind", "interest[interest:i].actor",
            "'ev:pier' is an item of evidence, but an actor is needed here.",
            x => x.Builder.Interest(new(x.Pier.Value), InterestDirection.Gains, x.Struck, id: "i")),
        BrokenCase.Of("GC104", "id with another kind's prefix", "actor[ev:city]", "must start with 'actor:'.",
            x => x.Builder.Actor("City", id: "ev:city")),
        BrokenCase.Of("GC104", "no id", "actor[]", "Give it one that starts with 'actor:'.",
            x => x.Builder.Add(new Actor { Id = default, Name = "City" })),
        BrokenCase.Of("GC105", "assessment given twice", "assessment[ev:pier|h:ship|Ann]", "Keep one assessment.",
            x => x.Builder.Assess(x.Pier, x.Ship, Consistency.N)),
    ];

    private static BrokenCase[] Texts =>
    [
        new("GC201", "case without title", "title", "Write it.", () => Report(new CaseFileBuilder(" "))),
        BrokenCase.Of("GC201", "event without name", "event[event:e].name", "Write it.", x => x.Builder.Event("", id: "e")),
        BrokenCase.Of("GC201", "participant without role", "event[event:e].participants[1]", "Write it.",
            x => x.Builder.Event("Fall", id: "e", with: e => e with { Participants = [new(x.City, "host"), new(x.Union, "\t")] })),
        BrokenCase.Of("GC201", "actor without name", "actor[actor:a].name", "Write it.", x => x.Builder.Actor("\u00A0", id: "a")),
        BrokenCase.Of("GC201", "blank alias", "actor[actor:a].aliases[0]", "Write it, or leave it out.",
            x => x.Builder.Actor("A", id: "a", with: a => a with { Aliases = [new(" ")] })),
        BrokenCase.Of("GC201", "source without name", "source[source:s].name", "Write it.", x => x.Builder.Source("", id: "s")),
        BrokenCase.Of("GC201", "report without title", "report[report:r].title", "Write it.", x => x.Builder.Report(x.Herald, "", id: "r")),
        BrokenCase.Of("GC201", "proposition without statement", "proposition[prop:p].statement", "Write it.",
            x => x.Builder.Proposition("", id: "p")),
        BrokenCase.Of("GC201", "question without text", "question[q:q].text", "Write it.", x => x.Builder.Question("", id: "q")),
        BrokenCase.Of("GC201", "hypothesis without name", "hypothesis[h:h].name", "Write it.",
            x => x.Builder.Hypothesis(x.Why, "It was old", name: "", id: "h")),
        BrokenCase.Of("GC201", "prior without reason", "hypothesis[h:h].prior", "Say why it is so likely beforehand.",
            x => x.Builder.Hypothesis(x.Why, "It was old", prior: 0.1, id: "h")),
        BrokenCase.Of("GC201", "evidence without statement", "evidence[ev:e].statement", "Write it.",
            x => x.Builder.Evidence("", x.Story, id: "e")),
        BrokenCase.Of("GC201", "assessment without analyst", "assessment[ev:pier|h:ship|].analyst", "Write it.",
            x => x.Builder.Assess(x.Pier, x.Ship, Consistency.N, analyst: "")),
        BrokenCase.Of("GC201", "implication from nothing", "implication[implies:i].from", "Name at least one proposition that is accepted.",
            x => x.Builder.Implication(null, x.Struck, x.Struck, id: "i", with: i => i with { From = [] })),
        BrokenCase.Of("GC201", "indicator without text", "indicator[indicator:i].text", "Write it.",
            x => x.Builder.Indicator(x.Ship, "", id: "i")),
    ];

    private static BrokenCase[] Alone =>
    [
        BrokenCase.Of("GC202", "uncited evidence", "evidence[ev:e].citations", "Cite one, or make the item an assumption.",
            x => x.Builder.Evidence("A bang was heard", id: "e")),
        BrokenCase.Of("GC207", "assessment that judges nothing", "assessment[ev:pier|h:other|Ann].consistency",
            "State a consistency or a likelihood.",
            x => x.Builder.Add(new Assessment { Item = x.Pier, Hypothesis = x.Other, Analyst = "Ann" })),
        BrokenCase.Of("GC207", "assessment that judges twice", "assessment[ev:pier|h:other|Ann].consistency", "Keep one.",
            x => x.Builder.Add(new Assessment { Item =
                x.Pier, Hypothesis = x.Other, Analyst = "Ann", Consistency = Consistency.N, Likelihood = new(0.5) })),
        BrokenCase.Of("GC208", "subject that is nothing", "proposition[prop:p].about[0]",
            "Name either an event or an actor that the proposition is about.",
            x => x.Builder.Proposition("It is bad", id: "p", with: p => p with { About = [new() { Role = "victim" }] })),
        BrokenCase.Of("GC208", "subject that is both", "proposition[prop:p].about[1]",
            "Name either an event or an actor that the proposition is about.",
            x => x.Builder.Proposition("It is bad", id: "p", with: p => p
                with { About = [Subject.Of(x.City), new() { Actor = x.City, Event = x.Fall }] })),
        BrokenCase.Of("GC213", "figure upside down", "claim[claim:c].figure", "Write the lower end first.",
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, id: "c", with: c => c with { Figure = new(9, 3) })),
        Unlisted("actor[actor:a].kind", "Unnamed", x => x.Builder.Actor("A", (ActorKind)99, id: "a")),
        Unlisted("actor[actor:a].affiliations[0].kind", "CloseTo",
            x => x.Builder.Actor("A", id: "a", with: a => a with { Affiliations = [new((AffiliationKind)99, x.City)] })),
        Unlisted("event[event:e].place.precision", "Country",
            x => x.Builder.Event("E", id: "e", with: e => e with { Place = new("P", null, (PlacePrecision)99) })),
        Unlisted("claim[claim:c].stance", "Retracts", x => x.Builder.Claim(x.City, (Stance)99, x.Ship, id: "c")),
        Unlisted("claim[claim:c].voice", "ReportedBelief",
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, id: "c", with: c => c with { Voice = (Voice)99 })),
        Unlisted("claim[claim:c].basis", "Hearsay",
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, id: "c", with: c => c with { Basis = (Basis)99 })),
        Unlisted("claim[claim:c].grounds[0].bearing", "Undercutting",
            x => x.Builder.Claim(x.City, Stance.Asserts, x.Ship, id: "c", with: c => c with { Grounds = [new(x.Pier, (Bearing)99)] })),
        Unlisted("evidence[ev:e].kind", "Absence", x => x.Builder.Evidence("E", x.Story, (EvidenceKind)99, id: "e")),
        Unlisted("evidence[ev:e].relevance", "Low",
            x => x.Builder.Evidence("E", x.Story, id: "e", with: e => e with { Relevance = (Relevance)99 })),
        Unlisted("evidence[ev:e].access", "Alluded",
            x => x.Builder.Evidence("E", x.Story, id: "e", with: e => e with { Access = (EvidenceAccess)99 })),
        Unlisted("evidence[ev:e].place.precision", "Country",
            x => x.Builder.Evidence("E", x.Story, id: "e", with: e => e with { Place = new("P", null, (PlacePrecision)99) })),
        Unlisted("assessment[ev:pier|h:other|Ann].consistency", "CC", x => x.Builder.Assess(x.Pier, x.Other, (Consistency)99)),
        Unlisted("interest[interest:i].direction", "Loses", x => x.Builder.Interest(x.City, (InterestDirection)99, x.Struck, id: "i")),
        Unlisted("indicator[indicator:i].status", "NotSeen", x => x.Builder.Indicator(x.Ship, "I", (IndicatorStatus)99, id: "i")),
    ];

    // The sentence lists the values, and among them the last one.
    private static BrokenCase Unlisted(string path, string last, Action<Bridge> more)
        => BrokenCase.Of("GC219", $"unlisted {path}", path, $"{last}.", more);

    private static ValidationReport Report(CaseFileBuilder builder)
    {
        builder.TryBuild(out _, out var report);
        return report;
    }
}
