namespace GeoClaims.Tests;

// Times that disagree, hypotheses and grades that were not put to the test, texts that mislead.
internal static partial class BrokenCases
{
    private const string CheckBoth = "Check both times.";

    private static BrokenCase[] Times =>
    [
        BrokenCase.Of("GC220", "event known before it happened", "event[event:e].knownFrom", CheckBoth,
            x => x.Builder.Event("E", time: "2026-03-05", id: "e", with: e => e with { KnownFrom = EdtfTime.Parse("2026-03-04") })),
        BrokenCase.Of("GC220", "event reported before it happened", "event[event:e].citations", CheckBoth,
            x => x.Builder.Event("E", time: "2026-03-05", reportedIn: x.Story, id: "e")),
        BrokenCase.Of("GC220", "report read before it was published", "report[report:r].accessed", CheckBoth,
            x => x.Builder.Report(x.Herald, "R", published: "2026-03-05", id: "r", with: r => r
                with { Accessed = EdtfTime.Parse("2026-03-04") })),
        BrokenCase.Of("GC220", "report older than its origin", "report[report:r].derivedFrom[0]", CheckBoth,
            x => x.Builder.Report(x.Herald, "R", published: "2026-03-01", id: "r", with: r => r with { DerivedFrom = [x.Story] })),
        BrokenCase.Of("GC220", "claim known before it was made", "claim[claim:c].knownFrom", CheckBoth,
            x => x.Builder.Claim(x.City, Stance.Raises, x.Rust, made: "2026-03-05", id: "c", with: c => c
                with { KnownFrom = EdtfTime.Parse("2025") })),
        BrokenCase.Of("GC220", "claim older than what it revises", "claim[claim:c].revises", CheckBoth,
            x => x.Builder.Claim(x.City, Stance.Retracts, x.Ship, made: "2026-02", id: "c", with: c => c with { Revises = x.Accusation })),
        BrokenCase.Of("GC220", "item known before it was observed", "evidence[ev:e].knownFrom", CheckBoth,
            x => x.Builder.Evidence("E", x.Story, id: "e", with: e => e
                with { Observed = EdtfTime.Parse("2026-03-01"), KnownFrom = EdtfTime.Parse("../2026-02") })),
        BrokenCase.Of("GC221", "claims of different times", "claim[claim:b].when",
            "they cannot both be right. Keep both if the sources do disagree.", x =>
        {
            x.Builder.Claim(x.City, Stance.Asserts, x.Rust, id: "a", with: c => c with { When = new(EdtfTime.Parse("2026-02-28")) });
            x.Builder.Claim(x.Union, Stance.Asserts, x.Rust, id: "b", with: c => c with { When = new(EdtfTime.Parse("2026-02-27")) });
        }),
    ];

    private static BrokenCase[] Testing =>
    [
        BrokenCase.Of("GC222", "credibility 1 of one source", "evidence[ev:e].credibility", "Cite the other, or grade it 2.",
            x => x.Builder.Evidence("E", x.Story, credibility: 1, id: "e")),
        BrokenCase.Of("GC222", "credibility 1 of one origin", "evidence[ev:e].credibility", "Cite the other, or grade it 2.", x =>
        {
            var echo = x.Builder.Report(x.Builder.Source("Echo"), "As the Herald writes", with: r => r with { DerivedFrom = [x.Story] });
            x.Builder.Evidence("E", x.Story, credibility: 1, id: "e", with: e => e with { Citations = e.Citations.Add(new(echo)) });
        }),
        BrokenCase.Of("GC223", "unrated hypothesis", "hypothesis[h:h]", "Rate the evidence against it.", x => Storm(x)),
        BrokenCase.Of("GC224", "hypothesis that nothing speaks against", "hypothesis[h:h]",
            "Look for what would, or make it more definite.", x => x.Builder.Assess(x.Pier, Storm(x), Consistency.N)),
        BrokenCase.Of("GC225", "absence without search", "evidence[ev:e].search", "Fill in Search.",
            x => x.Builder.Evidence("No wreck was found", x.Story, EvidenceKind.Absence, id: "e")),
        BrokenCase.Of("GC226", "assumption that nobody graded", "evidence[ev:a]", "Give it a credibility or a confidence score.", x =>
        {
            var clock = x.Builder.Evidence("The clock was right", kind: EvidenceKind.Assumption, id: "a");
            x.Builder.Change(x.Pier, e => e with { DependsOn = [clock] });
        }),
    ];

    private static BrokenCase[] Wording =>
    [
        BrokenCase.Of("GC227", "text that reorders the screen", "actor[actor:a].name", "Remove it.",
            x => x.Builder.Actor("The \u202Eytic", id: "a")),
        BrokenCase.Of("GC227", "hidden sign in a quote", "event[event:e].citations[0].quote.original", "Remove it.",
            x => x.Builder.Event("E", id: "e", with: e => e with { Citations = [new(x.Story) { Quote = new("we\u0007did it") }] })),
        BrokenCase.Of("GC228", "half a letter", "actor[actor:a].name", "Remove it.", x => x.Builder.Actor("The \uD83D city", id: "a")),
        BrokenCase.Of("GC229", "likelihood and confidence in one sentence", "assessment[ev:pier|h:other|Ann].because",
            "Make two sentences of it.",
            x => x.Builder.Assess(x.Pier, x.Other, Consistency.N, because: "It is very likely, and we say so with high confidence.")),
        BrokenCase.Of("GC230", "claim used as a finding", "evidence[ev:e].statement",
            "Make it the act, by the kind ClaimMade, or state what was observed.",
            x => x.Builder.Evidence("A ship struck pier 3.", x.Story, id: "e")),
        BrokenCase.Of("GC230", "claim that is its own ground", "claim[claim:denial].grounds[0]", "Name what the claimant observed.", x =>
        {
            var act = x.Builder.Evidence(x.Denial);
            x.Builder.Change(x.Denial, c => c with { Grounds = [new(act)] });
        }),
        BrokenCase.Of("GC231", "word with a range of another scale", "claim[claim:c].certainty", "Take the likelihood from the scale.",
            x => x.Builder.Claim(x.City, Stance.Raises, x.Rust, id: "c", with: c => c
                with { Certainty = new("icd203", "likely", new(0.5), new(0.8)) })),
    ];
}
