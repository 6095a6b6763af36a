using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How firmly the judgement stands: whether the methods agree, what would flip it, and what would move it.</summary>
internal static class FlipView
{
    private const int MostShown = 5;

    public static void Print(IAnsiConsole console, Evaluation evaluation, Robustness robustness)
    {
        Look.Section(console, "How firmly it stands");
        foreach (var sentence in robustness.Sentences) console.MarkupLineInterpolated($"{sentence.Text}");
        var lead = Look.Lead(evaluation);
        var at = evaluation.Estimates.ToList().IndexOf(lead);
        var moves = robustness.LeavingOut.Where(v => v.Kind == VariantKind.WithoutItem).OrderBy(v => v.Probabilities[at]).Take(MostShown);
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Without this item"), new TableColumn($"“{Markup.Escape(lead.Hypothesis.Name)}” stands at").RightAligned());
        foreach (var without in moves) table.AddRow($"E{1 + evaluation.Items.ToList().FindIndex(i => i.Item.Id == without.Items[0].Id)}", Markup.Escape(without.Name), without.Probabilities[at].ToString());
        console.Write(table);
        foreach (var result in evaluation.Results)
            console.MarkupLineInterpolated($"[bold]{result.Method.Name}[/] ranks {string.Join(", ", result.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name} ({Number(s)})"))}.");
        Change(console, evaluation);
    }

    private static void Change(IAnsiConsole console, Evaluation evaluation)
    {
        Look.Section(console, "What would change it");
        foreach (var sentence in evaluation.WhatWouldChange().Sentences) console.MarkupLineInterpolated($"• {sentence.Text}");
    }

    private static string Number(Standing standing) => standing.Probability?.ToString() ?? standing.Measures[0].ToString();
}
