namespace GeoClaims.Tests;

// What is expected of indicators, and habits of rating.
internal static partial class BrokenCases
{
    private const string Definite = "Look for what would not be seen if it were true, or make the hypothesis more definite.";

    private static BrokenCase[] Rating =>
    [
        BrokenCase.Of("GC207", "expectation that judges nothing", "indicator[indicator:i].expected[0].consistency",
            "State a consistency or a likelihood.", x => Expecting(x, new Expectation { Hypothesis = x.Ship },
                Of(x.Rust, Consistency.I), Of(x.Other, Consistency.I))),
        BrokenCase.Of("GC207", "expectation that judges twice", "indicator[indicator:i].expected[0].consistency", "Keep one.",
            x => Expecting(x, Of(x.Ship, Consistency.C)
                with { Likelihood = new(.5) }, Of(x.Rust, Consistency.I), Of(x.Other, Consistency.I))),
        BrokenCase.Of("GC219", "expectation by an unlisted rating", "indicator[indicator:i].expected[0].consistency",
            "NotApplicable, II, I, N, C, CC.",
            x => Expecting(x, Of(x.Ship, (Consistency)9), Of(x.Rust, Consistency.I), Of(x.Other, Consistency.I))),
        BrokenCase.Of("GC249", "expectation stated twice", "indicator[indicator:i].expected[1].hypothesis", "Keep one.", x => Expecting(x,
            Of(x.Ship, Consistency.C), Of(x.Ship, Consistency.CC), Of(x.Rust, Consistency.I), Of(x.Other, Consistency.I))),
        BrokenCase.Of("GC249", "expectation of another question", "indicator[indicator:i].expected[3].hypothesis", "Leave it out.", x =>
        {
            var late = x.Builder.Hypothesis(x.Builder.Question("When?"), "Late", catchAll: true);
            Expecting(x, Of(x.Ship, Consistency.C), Of(x.Rust, Consistency.I), Of(x.Other, Consistency.I), Of(late, Consistency.I));
        }),
        BrokenCase.Of("GC249", "expectation of a union", "indicator[indicator:i].expected[2].hypothesis", "State it for the parts.", x =>
        {
            var storm = Storm(x);
            var north = x.Builder.Hypothesis(x.Why, "A storm from the north", parent: storm);
            Expecting(x, Of(x.Rust, Consistency.I), Of(north, Consistency.I), Of(storm, Consistency.I), Of(x.Other, Consistency.I),
                Of(x.Ship, Consistency.C));
        }),
        BrokenCase.Of("GC250", "expectation of some answers", "indicator[indicator:i].expected",
            "Say it for every answer without parts; NA, if it has nothing to do with one.",
            x => Expecting(x, Of(x.Ship, Consistency.C), Of(x.Rust, Consistency.I))),
        BrokenCase.Of("GC251", "indicator that speaks against its hypothesis", "indicator[indicator:i].expected",
            "Correct the expectations, or name it for another hypothesis.",
            x => Expecting(x, Of(x.Ship, Consistency.I), Of(x.Rust, Consistency.C), Of(x.Other, Consistency.C))),
        BrokenCase.Of("GC252", "item and denial that both fit", "assessment[ev:stayed|h:rust|Ann]", "Lower one of the two.", x =>
        {
            var (fled, stayed) = (x.Builder.Evidence("The crew fled", x.Story, id: "fled"),
                x.Builder.Evidence("The crew did not flee", x.Story, id: "stayed"));
            x.Builder.Assess(fled, x.Rust, Consistency.CC);
            x.Builder.Assess(stayed, x.Rust, Consistency.CC);
            x.Builder.Assess(stayed, x.Other, Consistency.CC);
        }),
        // That a union is rated at all is an error by itself; here only the habit is looked at.
        new("GC253", "union rated by its best part", "assessment[ev:paint|h:ship|Ann]", "Rate the parts, each by itself.",
            () => Without("GC215", Bridge.After(x => Parts(x, Consistency.II, Consistency.CC, Consistency.C)))),
        BrokenCase.Of("GC254", "hypothesis that everything fits", "hypothesis[h:other]", Definite, x =>
        {
            foreach (var name in new[] { "Fog", "Wind" })
            {
                var item = x.Builder.Evidence(name, x.Story);
                x.Builder.Assess(item, x.Other, Consistency.C);
                x.Builder.Assess(item, x.Rust, Consistency.II);
            }
        }),
    ];

    private static Expectation Of(Id<Hypothesis> hypothesis, Consistency rating) => new() { Hypothesis = hypothesis, Consistency = rating };

    private static ValidationReport Without(string code, ValidationReport report)
        => new([.. report.Findings.Where(f => f.Code != code)]);

    /// <summary>Splits the answer that a ship struck the pier into two, and rates an item against both and against the whole.</summary>
    public static void Parts(Bridge x, Consistency one, Consistency other, Consistency whole)
    {
        var paint = x.Builder.Evidence("Pier 3 bears the paint of a hull", x.Story, id: "paint");
        x.Builder.Assess(paint, x.Builder.Hypothesis(x.Why, "A ship struck pier 3 in fog", name: "Ship in fog", parent: x.Ship), one);
        x.Builder.Assess(paint, x.Builder.Hypothesis(x.Why, "A ship was steered into pier 3", name: "Ship by intent", parent: x.Ship),
            other);
        x.Builder.Assess(paint, x.Ship, whole);
    }

    private static void Expecting(Bridge x, params Expectation[] expected)
        => x.Builder.Indicator(x.Ship, "Paint of a hull on the pier", id: "i", with: i => i with { Expected = [.. expected] });
}
