using System.Globalization;
using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>The evidence against the hypotheses, the most telling item first.</summary>
internal static class MatrixView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "The evidence, most telling first");
        var answers = report.Answers.Where(a => a.Column is not null).OrderBy(a => a.Column).ToList();
        foreach (var answer in answers) console.MarkupLineInterpolated($"[bold]{answer.Tag}[/] {answer.Statement}");
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Evidence"), new TableColumn("Where").NoWrap(), new TableColumn("Grade").NoWrap(), new TableColumn("Trust").RightAligned());
        foreach (var answer in answers) table.AddColumn(new TableColumn(answer.Tag).Centered().NoWrap());
        table.AddColumn(new TableColumn("Bits").RightAligned());
        foreach (var item in report.Items.Where(i => i.Weighs)) table.AddRow(Row(report.Case, item));
        console.Write(table);
        foreach (var premise in report.Items.Where(i => !i.Weighs)) console.MarkupLineInterpolated($"[grey]Weighs through other items only:[/] {premise.Item.Statement}");
        console.MarkupLine("[grey]++ fits strongly   + fits   · as likely as not   − fits badly   −− fits very badly   n/a not applicable   ? unrated[/]");
        console.MarkupLine("[grey]Grade: reliability of the best source A–F, credibility 1–6; F and 6 cannot be judged. ×0: says again what a more trusted item says, and adds nothing to it.[/]");
        console.MarkupLine("[grey]A claim stands here only as the act “X said so”, rated with the thought that X would say it anyway. Bits: how much the report tells the answers apart.[/]");
    }

    private static Spectre.Console.Rendering.IRenderable[] Row(CaseFile file, TaggedItem item)
    {
        var cells = new List<Spectre.Console.Rendering.IRenderable>
        {
            new Text(item.Tag, new Style(decoration: Decoration.Bold)),
            new Text(item.Item.Statement),
            new Text(Where.Of(file, item.Item), new Style(Color.Grey)),
            new Text(item.Grade),
            new Text(item.Result.Row.Trust.Value.Best + (item.IsRepeat ? " ×0" : "")),
        };
        foreach (var cell in item.Result.Row.Cells) cells.Add(Mark(cell));
        cells.Add(new Text(item.Result.Diagnosticity.MutualInformation.ToString("0.00", CultureInfo.InvariantCulture)));
        return [.. cells];
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
