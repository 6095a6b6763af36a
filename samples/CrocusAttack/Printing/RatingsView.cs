using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Every rating with its reason, for a reader who disagrees.</summary>
internal static class RatingsView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "Every rating with its reason");
        foreach (var item in report.Items)
        {
            console.MarkupLineInterpolated($"\n[bold]{item.Tag} {item.Item.Statement}[/]");
            console.MarkupLineInterpolated($"[grey]{Words(item.Item.Kind)}; trust {item.Result.Row.Trust}; {Where.Of(report.Case, item.Item).Replace("\n", ", ", StringComparison.Ordinal)}[/]");
            foreach (var answer in report.Answers.Where(a => a.Column is not null))
                foreach (var assessment in item.Result.Row.Cells[answer.Column!.Value].Assessments)
                    console.MarkupLineInterpolated($"  {assessment.Consistency!.Value.Mark,3} {answer.Hypothesis.Name}: {assessment.Because ?? ""}");
        }
    }

    private static string Words(EvidenceKind kind) => kind == EvidenceKind.ClaimMade ? "the making of a claim" : kind.ToString().ToLowerInvariant();
}
