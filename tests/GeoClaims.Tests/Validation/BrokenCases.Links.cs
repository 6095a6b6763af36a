namespace GeoClaims.Tests;

// Rules that hold across records.
internal static partial class BrokenCases
{
    private static BrokenCase[] Cycles =>
    [
        BrokenCase.Of("GC203", "event within itself", "event[event:the-bridge-falls].partOf", "Cut one of these links.",
            x => x.Builder.Change(x.Fall, e => e with { PartOf = x.Fall })),
        BrokenCase.Of("GC203", "events within each other", "event[event:z].partOf",
            "event:the-bridge-falls → event:z → event:the-bridge-falls. Cut one of these links.", x =>
        {
            var outer = x.Builder.Event("Storm", id: "z", with: e => e with { PartOf = x.Fall });
            x.Builder.Change(x.Fall, e => e with { PartOf = outer });
        }),
        BrokenCase.Of("GC203", "actor within itself", "actor[actor:city-government].affiliations", "Cut one of these links.",
            x => x.Builder.Change(x.City, a => a
                with { Affiliations = [new(AffiliationKind.CloseTo, x.City), new(AffiliationKind.PartOf, x.City)] })),
        BrokenCase.Of("GC203", "proposition within itself", "proposition[prop:p].parent", "Cut one of these links.",
            x => x.Builder.Proposition("P", new Id<Proposition>("p"), id: "p")),
        BrokenCase.Of("GC203", "hypothesis within itself", "hypothesis[h:h].parent", "Cut one of these links.",
            x => x.Builder.Change(Storm(x), h => h with { Parent = h.Id })),
        BrokenCase.Of("GC204", "claims that revise each other", "claim[claim:third].revises",
            "claim:denial → claim:second → claim:third → claim:denial. Cut one of these links.", x =>
        {
            var third = x.Builder.Claim(x.Union, Stance.Denies, x.Ship, id: "third", with: c => c with { Revises = x.Denial });
            var second = x.Builder.Claim(x.Union, Stance.Doubts, x.Ship, id: "second", with: c => c with { Revises = third });
            x.Builder.Change(x.Denial, c => c with { Revises = second });
        }),
        BrokenCase.Of("GC206", "report that derives from itself", "report[report:r].derivedFrom", "Cut one of these links.",
            x => x.Builder.Report(x.Herald, "R", id: "r", with: r => r with { DerivedFrom = [x.Story, new("r")] })),
        BrokenCase.Of("GC210", "item that restates itself", "evidence[ev:pier].restates", "Cut one of these links.",
            x => x.Builder.Change(x.Pier, e => e with { Restates = [x.Pier] })),
    ];

    private static BrokenCase[] Answers =>
    [
        BrokenCase.Of("GC212", "unasked hypothesis", "hypothesis[h:h]", "Add it to the hypotheses of one.",
            x => x.Builder.Add(new Hypothesis { Id = new("h"), Proposition = x.Struck, Name = "H" })),
        BrokenCase.Of("GC212", "hypothesis listed twice", "hypothesis[h:ship]",
            "List it once, under one question; another question needs a hypothesis of its own on the same proposition.",
            x => x.Builder.Change(x.Why, q => q with { Hypotheses = [x.Rust, x.Ship, x.Ship, x.Other] })),
        BrokenCase.Of("GC212", "hypothesis of two questions", "hypothesis[h:ship]",
            "List it once, under one question; another question needs a hypothesis of its own on the same proposition.",
            x => x.Builder.Question("Who?", with: q => q with { Hypotheses = [x.Ship], Exhaustive = false })),
        BrokenCase.Of("GC212", "part that answers another question", "hypothesis[h:part].parent",
            "A part answers the same question as the whole.",
            x => x.Builder.Hypothesis(x.Builder.Question("Who?", with: q => q with { Exhaustive = false }), "The captain", parent: Storm(x),
                id: "part")),
        BrokenCase.Of("GC214", "hypothesis about claims", "hypothesis[h:h].proposition", "Answer with what the claims are about.",
            x => x.Builder.Hypothesis(x.Why, x.Builder.Proposition("They lie", with: p => p with { AboutClaims = [x.Denial] }), id: "h")),
        BrokenCase.Of("GC215", "rated union", "assessment[ev:pier|h:h|Ann].hypothesis", "Rate the item against the parts.", x =>
        {
            x.Builder.Hypothesis(x.Why, "A storm from the north", parent: Storm(x));
            x.Builder.Assess(x.Pier, new("h"), Consistency.N);
        }),
        BrokenCase.Of("GC216", "question resolved by a stranger", "question[q:q].resolution.hypothesis", "Name one of its hypotheses.",
            x => x.Builder.Question("Who?", id: "q", with: q => q with { Resolution = new(x.Ship, EdtfTime.Parse("2026"), "verdict") })),
        BrokenCase.Of("GC217", "exhaustive question without catch-all", "question[q:q].hypotheses",
            "Add one with IsCatchAll, or set Exhaustive to false.",
            x => x.Builder.Hypothesis(x.Builder.Question("Who?", id: "q"), "The captain")),
        BrokenCase.Of("GC218", "priors above 1", "hypothesis[h:a].prior",
            "'h:a', 'h:b' add up to 1.2. They are scaled to 1; mend them if that is not meant.", x => Two(x, 0.7, 0.5)),
        BrokenCase.Of("GC218", "priors all 0", "hypothesis[h:a].prior",
            "'h:a', 'h:b' are all 0, so that none would be possible. They are passed over for equal shares; state the shares.",
            x => Two(x, 0, 0)),
        BrokenCase.Of("GC218", "priors all given and below 1", "hypothesis[h:a].prior",
            "'h:a', 'h:b' add up to 0.8. They are scaled to 1; mend them if that is not meant.", x => Two(x, 0.3, 0.5)),
    ];

    private static BrokenCase[] Links =>
    [
        BrokenCase.Of("GC205", "claim that revises another's", "claim[claim:c].revises",
            "Revise an own claim, or state the disagreement as a claim of its own.",
            x => x.Builder.Claim(x.City, Stance.Concedes, x.Ship, id: "c", with: c => c with { Revises = x.Denial })),
        BrokenCase.Of("GC209", "act without claim", "evidence[ev:e].claims", "Name it.",
            x => x.Builder.Evidence("They said so", x.Story, EvidenceKind.ClaimMade, id: "e")),
        BrokenCase.Of("GC209", "claims in what is no act", "evidence[ev:e].claims", "Make its kind ClaimMade, or leave the claims out.",
            x => x.Builder.Evidence("They said so", x.Story, EvidenceKind.Testimony, id: "e", with: e => e with { Claims = [x.Denial] })),
        BrokenCase.Of("GC209", "acts of two claimants", "evidence[ev:e].claims", "Make one item for each claimant and proposition.",
            x => x.Builder.Evidence(x.Denial, id: "e", with: e => e with { Claims = [x.Denial, x.Accusation] })),
        BrokenCase.Of("GC211", "item that depends on no assumption", "evidence[ev:e].dependsOn[1]",
            "Make it an assumption, or link it by Restates.", x =>
        {
            var assumption = x.Builder.Evidence("The clock was right", kind: EvidenceKind.Assumption);
            x.Builder.Evidence("It fell at noon", x.Story, id: "e", with: e => e with { DependsOn = [assumption, x.Pier] });
        }),
    ];

    private static Id<Hypothesis> Storm(Bridge x) => x.Builder.Hypothesis(x.Why, "A storm blew it down", id: "h");

    private static void Two(Bridge x, double first, double second)
    {
        var who = x.Builder.Question("Who?", with: q => q with { Exhaustive = false });
        x.Builder.Hypothesis(who, "The captain", prior: first, priorBecause: "counted", id: "a");
        x.Builder.Hypothesis(who, "The pilot", prior: second, priorBecause: "counted", id: "b");
    }
}
