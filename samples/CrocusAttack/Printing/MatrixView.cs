using System.Globalization;
using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>The evidence against the hypotheses, the most telling item first.</summary>
internal static class MatrixView
{
    public static void Print(IAnsiConsole console, CaseFile file, Evaluation evaluation)
    {
        Look.Section(console, "The evidence, most telling first");
        var hypotheses = evaluation.Matrix.Hypotheses;
        for (var h = 0; h < hypotheses.Count; h++) console.MarkupLineInterpolated($"[bold]H{h + 1}[/] {file.Get(hypotheses[h].Proposition).Statement}");
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Evidence"), new TableColumn("Where").NoWrap(), new TableColumn("Grade").NoWrap(), new TableColumn("Trust").RightAligned());
        for (var h = 0; h < hypotheses.Count; h++) table.AddColumn(new TableColumn($"H{h + 1}").Centered().NoWrap());
        table.AddColumn(new TableColumn("Bits").RightAligned());
        for (var i = 0; i < evaluation.Items.Count; i++)
            if (Weighs(evaluation.Items[i])) table.AddRow(Row(file, evaluation.Items[i], i + 1));
        console.Write(table);
        foreach (var premise in evaluation.Items.Where(i => !Weighs(i))) console.MarkupLineInterpolated($"[grey]Weighs through other items only:[/] {premise.Item.Statement}");
        console.MarkupLine("[grey]++ fits strongly   + fits   · as likely as not   − fits badly   −− fits very badly   n/a not applicable   ? unrated[/]");
        console.MarkupLine("[grey]Grade: reliability of the best source A–F, credibility 1–6; F and 6 cannot be judged. ×0: says again what a more trusted item says, and adds nothing to it.[/]");
        console.MarkupLine("[grey]A claim stands here only as the act “X said so”, rated with the thought that X would say it anyway. Bits: how much the report tells the answers apart.[/]");
    }

    private static Spectre.Console.Rendering.IRenderable[] Row(CaseFile file, ItemResult item, int number)
    {
        var cells = new List<Spectre.Console.Rendering.IRenderable>
        {
            new Text($"E{number}", new Style(decoration: Decoration.Bold)),
            new Text(item.Item.Statement),
            new Text(Where.Of(file, item.Item), new Style(Color.Grey)),
            new Text(Grade(file, item.Item)),
            new Text(item.Row.Trust.Value.Best + (item.Row.Weight == 0 ? " ×0" : "")),
        };
        foreach (var cell in item.Row.Cells) cells.Add(Mark(cell));
        cells.Add(new Text(item.Diagnosticity.MutualInformation.ToString("0.00", CultureInfo.InvariantCulture)));
        return [.. cells];
    }

    private static bool Weighs(ItemResult item) => item.Row.Cells.Any(c => c.State != CellState.NotApplicable);

    private static string Grade(CaseFile file, Evidence item)
    {
        var best = item.Citations.Select(c => file.Get(file.Get(c.Report).Source).Reliability).Where(r => r.IsKnown).Select(r => r.Letter).DefaultIfEmpty('F').Min();
        return item.Citations.IsEmpty ? "assumed" : $"{best}{item.Credibility}";
    }

    private static Text Mark(MatrixCell cell)
    {
        var rating = cell.Assessments.IsEmpty ? null : cell.Assessments[0].Consistency;
        return new(cell.ToString(), rating switch
        {
            Consistency.CC => new Style(Color.Black, Color.SkyBlue2),
            Consistency.C => new Style(Color.SkyBlue2),
            Consistency.I => new Style(Color.SandyBrown),
            Consistency.II => new Style(Color.Black, Color.SandyBrown),
            _ => new Style(Color.Grey),
        });
    }
}
