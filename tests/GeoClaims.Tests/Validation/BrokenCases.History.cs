namespace GeoClaims.Tests;

// Histories: what cannot be read, and what cannot be recorded.
internal static partial class BrokenCases
{
    private static BrokenCase[] History =>
    [
        new("GC404", "text that is no revision", "revision[1]", "line 1 does not have the form of a revision.",
            () => Expect.Refusal(() => SmallHistory.Load([(byte)'x', (byte)'\n']))),
        new("GC405", "figure of too many digits", "claim[claim:accusation]", "and remove or complete broken characters.",
            () => Expect.Refusal(() =>
            CaseHistory.Start(SmallHistory.File().With(CaseChange.Put(SmallHistory.File().Claims[0]
                with { Figure = Figure.Exactly(0.12345678901234567890m) })), "Ann", "start", TestClock.Hourly()))),
    ];
}
