namespace GeoClaims.Tests;

// Numbers that are claimed, and texts that nobody reads.
internal static partial class BrokenCases
{
    private static BrokenCase[] Figures =>
    [
        BrokenCase.Of("GC242", "two numbers at once", "claim[claim:b].figure",
            "Correct one, let the later revise the other, or state the times of day.", x => Count(x, false, 20, 30, "2026-03-01")),
        BrokenCase.Of("GC242", "two numbers of no time", "claim[claim:b].figure",
            "'actor:city-government' says 30 (undated), and 20 (2026-03-01) in 'claim:a'. "
                + "Correct one, let the later revise the other, or state the times of day.", x => Count(x, true, 20, 30, null)),
        BrokenCase.Of("GC243", "toll that shrinks", "claim[claim:b].figure",
            "'actor:city-government' says 20 (2026-03-02) after 30 (2026-03-01) in 'claim:a', of a number that only grows. "
                + "Let it revise that claim, or check both.", x => Count(x, true, 30, 20, "2026-03-02")),
        BrokenCase.Of("GC248", "interval backwards on its clock", "event[event:storm].time",
            "2026-02-28T23:00+08:00/2026-02-28T12:00 ends before it starts on the clock of Europe/Berlin. Write the offset at both ends.",
            x => x.Builder.Event("Storm", "2026-02-28T23:00+08:00/2026-02-28T12:00")),
        BrokenCase.Of("GC246", "name of a page", "actor[actor:city-government].name",
            "It is 1001 characters long; nobody reads more than 1000 here. Shorten it.",
            x => x.Builder.Change(x.City, a => a with { Name = new('x', 1001) })),
        BrokenCase.Of("GC246", "reason of a book", "assessment[ev:pier|h:other|Ann].because", "Shorten it.",
            x => x.Builder.Assess(x.Pier, x.Other, Consistency.N, because: new('x', 10_001))),
        BrokenCase.Of("GC247", "figure of too many digits", "claim[claim:accusation].figure",
            "The figure 0.12345678901234567 has more than 15 digits, which JSON does not keep. Round it.",
            x => x.Builder.Change(x.Accusation, c => c with { Figure = Figure.Exactly(0.12345678901234567m) })),
    ];

    private static void Count(Bridge x, bool grows, int first, int second, string? madeSecond)
    {
        var dead = x.Builder.Proposition("People drowned", with: p => p with { Quantity = new("people drowned", "persons", grows) });
        x.Builder.Claim(x.City, Stance.Asserts, dead, "2026-03-01", id: "a", with: c => c with { Figure = Figure.Exactly(first) });
        x.Builder.Claim(x.City, Stance.Asserts, dead, madeSecond, id: "b", with: c => c with { Figure = Figure.Exactly(second) });
    }
}
