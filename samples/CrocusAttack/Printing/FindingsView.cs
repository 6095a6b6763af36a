using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What the validation warns of: rival facts that cannot both be true, and answers that nothing puts to the test.</summary>
internal static class FindingsView
{
    public static void Print(IAnsiConsole console, CaseFile file)
    {
        Look.Section(console, "What the check of the case points out");
        foreach (var finding in file.Validate().Findings)
            console.MarkupLineInterpolated($"• [grey]{finding.Code} {finding.Path}[/]: {finding.Message}");
    }
}
