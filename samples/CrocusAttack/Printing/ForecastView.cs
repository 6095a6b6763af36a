using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What was forecast, by when it will be known, and what will settle it.</summary>
internal static class ForecastView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "Forecasts");
        foreach (var forecast in report.Forecasts.Where(f => f.Question.Id == report.Question.Id))
        {
            foreach (var claim in forecast.Claims)
                console.MarkupLineInterpolated($"{claim.Claimant.Name} ({claim.Made}): [bold]{claim.Claim.Certainty!}[/]: {claim.Statement}.");
            if (forecast.Question.ResolveBy is { } by) console.MarkupLineInterpolated($"To be resolved by {by}: {forecast.Question.Criteria ?? "no criteria stated"}");
            console.MarkupLineInterpolated($"{(forecast.Resolved is { } answer ? $"Resolved: {answer.Name}, {forecast.Question.Resolution!.Because}" : "Not resolved in this case.")}");
        }
    }
}
