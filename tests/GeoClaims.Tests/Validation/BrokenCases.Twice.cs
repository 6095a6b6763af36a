namespace GeoClaims.Tests;

// What stands twice in a case, or looks as if it did.
internal static partial class BrokenCases
{
    private const string Tell = "else name them so that a reader can tell them apart.";

    private static Id<Report> Copy(Bridge x)
        => x.Builder.Report(x.Builder.Source("Post", 'B'), "As the Herald has it", "2026-03-05", with: r => r
            with { DerivedFrom = [x.Story] });

    private static BrokenCase[] Twice =>
    [
        BrokenCase.Of("GC240", "actor named twice", "actor[actor:city-government-2].name",
            "“City government” as well. If the two are one, join them by CaseChange.Join(new Id<Actor>(\"actor:city-government\"), "
                + $"new Id<Actor>(\"actor:city-government-2\")); {Tell}",
            x => x.Builder.Actor("City government", ActorKind.State)),
        BrokenCase.Of("GC240", "name composed otherwise", "actor[actor:café-2].name", Tell, x =>
        {
            x.Builder.Actor("Café");
            x.Builder.Actor("Cafe\u0301");
        }),
        BrokenCase.Of("GC240", "name with a letter of another script", "actor[actor:cіty-government].name", Tell,
            x => x.Builder.Actor("Cіty government")),
        BrokenCase.Of("GC240", "alias that is another's name", "actor[actor:union].aliases[1]", Tell,
            x => x.Builder.Actor("Union", with: a => a with { Aliases = [new("U"), new("DOCKERS’ UNION")] })),
        BrokenCase.Of("GC240", "source named twice", "source[source:harbour-herald-2].name", Tell, x => x.Builder.Source("Harbour herald")),
        BrokenCase.Of("GC240", "event named twice", "event[event:the-bridge-falls-2].name", Tell, x => x.Builder.Event("The bridge falls")),
        BrokenCase.Of("GC240", "question asked twice", "question[q:why-did-the-bridge-fall-2].text", Tell,
            x => x.Builder.Question("Why did the bridge fall?", with: q => q with { Exhaustive = false })),
        BrokenCase.Of("GC240", "answer named twice", "hypothesis[h:ship-2].name", Tell,
            x => x.Builder.Hypothesis(x.Why, "A ship struck pier 4", name: "Ship")),
        BrokenCase.Of("GC240", "statement made twice", "proposition[prop:a-ship-struck-pier-3-2].statement", Tell,
            x => x.Builder.Proposition("a ship struck pier 3")),
        BrokenCase.Of("GC241", "event at two times", "event[event:the-bridge-falls-2].name",
            "at another time (2026-02-28T23:40, not 2026-03-01). If the two are one, join them by CaseChange.Join("
                + $"new Id<Event>(\"event:the-bridge-falls\"), new Id<Event>(\"event:the-bridge-falls-2\")); {Tell}",
            x => x.Builder.Event("The bridge falls", "2026-03-01")),
        BrokenCase.Of("GC244", "report entered twice", "report[report:what-brought-the-bridge-down-2]", "or state what tells them apart.",
            x => x.Builder.Report(x.Herald, "What brought the bridge down", "2026-03-02")),
        BrokenCase.Of("GC244", "item entered twice", "evidence[ev:pier-3-shows-no-impact-marks]", "or state what tells them apart.",
            x => x.Builder.Evidence("Pier 3 shows no impact marks", x.Story)),
        BrokenCase.Of("GC244", "claim entered twice", "claim[claim:dockers-union-denies-a-ship-struck-pier]",
            "Keep one, by CaseChange.Join(new Id<Claim>(\"claim:denial\"), new Id"
                + "<Claim>(\"claim:dockers-union-denies-a-ship-struck-pier\")), "
                + "or state what tells them apart.",
            x => x.Builder.Claim(x.Union, Stance.Denies, x.Struck, made: "2026-03-02~", reportedIn: x.Story)),
        BrokenCase.Of("GC244", "interest entered twice", "interest[interest:b]", "or state what tells them apart.", x =>
        {
            x.Builder.Interest(x.City, InterestDirection.Gains, x.Struck, id: "a");
            x.Builder.Interest(x.City, InterestDirection.Gains, x.Struck, id: "b");
        }),
        BrokenCase.Of("GC255", "copied item that does not say so", "evidence[ev:copy].restates",
            "derives from that of 'ev:pier', which says the same. If it repeats that item, add it to Restates; "
                + "if it adds something of its own, say in the statement what that is.",
            x => x.Builder.Evidence("No impact marks were found on pier 3", Copy(x), id: "copy")),
        BrokenCase.Of("GC255", "act of another that repeats", "evidence[ev:copy].restates",
            "if it adds something of its own, say in the statement what that is.", x =>
        {
            x.Builder.Evidence(x.Accusation, "The city says so", id: "act");
            var union = x.Builder.Claim(x.Union, Stance.Asserts, x.Struck, made: "2026-03-05", reportedIn: Copy(x));
            x.Builder.Evidence(union, "So the union hears", id: "copy");
        }),
        BrokenCase.Of("GC245", "retraction of nothing", "claim[claim:r].stance", "Add that claim, or change the stance.",
            x => x.Builder.Claim(x.City, Stance.Retracts, x.Builder.Proposition("It was sabotage"), "2026-03-03", id: "r")),
        BrokenCase.Of("GC245", "retraction before the claim", "claim[claim:r].stance", "Add that claim, or change the stance.",
            x => x.Builder.Claim(x.City, Stance.Retracts, x.Struck, "2026-02-20", id: "r")),
        BrokenCase.Of("GC245", "retraction of a retraction", "claim[claim:s].stance", "Add that claim, or change the stance.", x =>
        {
            var first = x.Builder.Claim(x.City, Stance.Retracts, x.Struck, "2026-03-02", id: "r");
            x.Builder.Claim(x.City, Stance.Retracts, x.Struck, "2026-03-03", id: "s", with: c => c with { Revises = first });
        }),
    ];
}
