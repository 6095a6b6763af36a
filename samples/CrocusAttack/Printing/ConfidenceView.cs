using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How well founded the judgement is, ground by ground.</summary>
internal static class ConfidenceView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "How well founded it is");
        if (report.Evaluation.Confidence is not { } confidence)
        {
            console.MarkupLine("Nobody leads, so there is no judgement to be sure of.");
            return;
        }
        console.MarkupLineInterpolated($"[bold]{confidence.Level} confidence[/], by the rule {confidence.Rule ?? "of the analyst"}, which looks at the grounds and not at how far the leader is ahead:");
        foreach (var ground in confidence.Grounds) console.MarkupLineInterpolated($"• {Effect(ground.Effect)}: {ground.Statement}");
    }

    private static string Effect(ConfidenceEffect effect) => effect switch { ConfidenceEffect.Raises => "raises it", ConfidenceEffect.Lowers => "lowers it", _ => "allows no more" };
}
