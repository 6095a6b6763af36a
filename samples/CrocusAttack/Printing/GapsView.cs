using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What is missing.</summary>
internal static class GapsView
{
    public static void Print(IAnsiConsole console, Evaluation evaluation)
    {
        Look.Section(console, "What is missing");
        foreach (var gap in evaluation.Gaps) console.MarkupLineInterpolated($"• {gap.Sentence.Text}");
    }
}
