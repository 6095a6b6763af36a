namespace GeoClaims.Tests;

// Direct judgements.
internal static partial class BrokenCases
{
    private static BrokenCase[] Judging =>
    [
        BrokenCase.Of("GC260", "judgement of an answer to another question", "judgement[judgement:j].answers[3].hypothesis",
            "Leave it out.",
            x =>
            {
                var late = x.Builder.Hypothesis(x.Builder.Question("When?"), "Late", catchAll: true);
                x.Builder.Judge(x.Why, [(x.Rust, .5), (x.Ship, .3), (x.Other, .2), (late, .1)], id: "j");
            }),
        BrokenCase.Of("GC260", "judgement of an answer twice", "judgement[judgement:j].answers[3].hypothesis", "Keep one.",
            x => x.Builder.Judge(x.Why, [(x.Rust, .5), (x.Ship, .3), (x.Other, .2), (x.Rust, .1)], id: "j")),
        BrokenCase.Of("GC260", "judgement of nothing", "judgement[judgement:j].answers", "Say how likely at least one is.",
            x => x.Builder.Judge(x.Why, [], id: "j")),
        BrokenCase.Of("GC261", "judgement of some answers", "judgement[judgement:j].answers",
            "Say it for every answer, also where it is 0.",
            x => x.Builder.Judge(x.Why, [(x.Rust, .5), (x.Ship, .3)], id: "j")),
        BrokenCase.Of("GC262", "judgements of which none is the latest", "judgement[judgement:j].made", "Date them.", x =>
        {
            x.Builder.Judge(x.Why, [(x.Rust, .5), (x.Ship, .3), (x.Other, .2)], made: "2026-03", id: "j");
            x.Builder.Judge(x.Why, [(x.Rust, .4), (x.Ship, .4), (x.Other, .2)], made: "2026-03-05", id: "k");
        }),
    ];
}
