using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What is missing.</summary>
internal static class GapsView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "What is missing");
        foreach (var gap in report.Missing) console.MarkupLineInterpolated($"• {gap.Text}");
    }
}
