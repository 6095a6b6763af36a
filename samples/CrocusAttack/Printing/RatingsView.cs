using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Every rating with its reason, for a reader who disagrees.</summary>
internal static class RatingsView
{
    public static void Print(IAnsiConsole console, CaseFile file, Evaluation evaluation)
    {
        Look.Section(console, "Every rating with its reason");
        for (var i = 0; i < evaluation.Items.Count; i++)
        {
            var item = evaluation.Items[i];
            console.MarkupLineInterpolated($"\n[bold]E{i + 1} {item.Item.Statement}[/]");
            console.MarkupLineInterpolated($"[grey]{Words(item.Item.Kind)}; trust {item.Row.Trust}; {Where.Of(file, item.Item).Replace("\n", ", ", StringComparison.Ordinal)}[/]");
            for (var h = 0; h < evaluation.Matrix.Hypotheses.Count; h++)
                foreach (var assessment in item.Row.Cells[h].Assessments)
                    console.MarkupLineInterpolated($"  {assessment.Consistency!.Value.Mark,3} {evaluation.Matrix.Hypotheses[h].Name}: {assessment.Because ?? ""}");
        }
    }

    private static string Words(EvidenceKind kind) => kind == EvidenceKind.ClaimMade ? "the making of a claim" : kind.ToString().ToLowerInvariant();
}
