using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How firmly the judgement stands: whether the methods agree, what would flip it, and what would move it.</summary>
internal static class FlipView
{
    private const int MostShown = 5;

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "How firmly it stands");
        foreach (var sentence in report.Robustness.Sentences) console.MarkupLineInterpolated($"{sentence.Text}");
        var lead = Look.Lead(report);
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Without this item"), new TableColumn($"“{Markup.Escape(lead.Hypothesis.Name)}” stands at").RightAligned());
        foreach (var without in report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutItem).Take(MostShown)) table.AddRow(without.Tag ?? "", Markup.Escape(without.Name), without.Probability.ToString());
        console.Write(table);
        foreach (var result in report.Evaluation.Results)
            console.MarkupLineInterpolated($"[bold]{result.Method.Name}[/] ranks {string.Join(", ", result.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name} ({Number(s)})"))}.");
        Change(console, report);
    }

    private static void Change(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "What would change it");
        foreach (var sentence in report.Changes) console.MarkupLineInterpolated($"• {sentence.Text}");
    }

    private static string Number(Standing standing) => standing.Probability?.ToString() ?? standing.Measures[0].ToString();
}
