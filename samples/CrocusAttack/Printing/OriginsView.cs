using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Who stands behind the evidence, and what the judgement would be without them or if they had planted it.</summary>
internal static class OriginsView
{
    private const int MostShown = 8;

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        var evaluation = report.Evaluation;
        Look.Section(console, "Where the evidence comes from");
        foreach (var sentence in evaluation.Independence.Sentences) console.MarkupLineInterpolated($"{sentence.Text}");
        var lead = Look.Lead(report);
        var table = Look.Table().AddColumns(new TableColumn("Origin"), new TableColumn("Items alone").RightAligned(), new TableColumn("and with others").RightAligned(),
            new TableColumn($"“{Markup.Escape(lead.Hypothesis.Name)}” without them").RightAligned(), new TableColumn("if they were planted").RightAligned());
        foreach (var origin in evaluation.Independence.Origins.Where(o => !o.Alone.IsEmpty).Take(MostShown))
            table.AddRow(Markup.Escape(origin.Name), $"{origin.Alone.Count}", $"{origin.Shared.Count}", At(VariantKind.WithoutOrigin, origin), origin.Key.Length == 0 ? "" : At(VariantKind.OriginPlanted, origin));
        console.Write(table);
        console.MarkupLine("[grey]An origin is who stands behind an item in the end: the actor a report names for it, with all that belong to him, else whoever published it first.[/]");

        string At(VariantKind kind, EvidenceOrigin origin)
        {
            var what = report.WhatIfs.First(w => w.Kind == kind && w.Name == origin.Name);
            return what.Probability + (what.Flips ? ", no longer first" : "");
        }
    }
}
