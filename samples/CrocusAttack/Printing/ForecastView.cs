using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What was forecast, by when it will be known, and what will settle it.</summary>
internal static class ForecastView
{
    public static void Print(IAnsiConsole console, CaseFile file, Question question)
    {
        Look.Section(console, "Forecasts");
        var answers = new Answers(file, question);
        foreach (var claim in file.Claims.Where(c => c.Certainty is not null && answers.Bears(c.Proposition)))
            console.MarkupLineInterpolated($"{file.Get(claim.Claimant).Name} ({claim.Made?.Text ?? "undated"}): [bold]{claim.Certainty!}[/]: {file.Get(claim.Proposition).Statement}.");
        if (question.ResolveBy is { } by) console.MarkupLineInterpolated($"To be resolved by {by}: {question.Criteria ?? "no criteria stated"}");
        console.MarkupLineInterpolated($"{(question.Resolution is { } r ? $"Resolved: {file.Get(r.Hypothesis).Name}, {r.Because}" : "Not resolved in this case.")}");
    }
}
