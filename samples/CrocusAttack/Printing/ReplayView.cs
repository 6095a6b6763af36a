using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>How the judgement moved from day to day as things became known, and what moved it.</summary>
internal static class ReplayView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "How it came to this");
        var answers = report.Answers.Index().Where(a => a.Item.Depth == 0).ToList();
        var table = Look.Table().AddColumns(new TableColumn("Known by").NoWrap(), new TableColumn("What moved it"));
        foreach (var (_, answer) in answers) table.AddColumn(new TableColumn(Markup.Escape(answer.Hypothesis.Name)).RightAligned().Width(9));
        table.AddRow([new Text("before"), new Text("the priors"), .. answers.Select(a => new Text(report.Now.Estimates[a.Index].Prior.ToString()))]);
        foreach (var step in report.Snapshots)
            table.AddRow([new Text(step.Label), new Text(step.Change?.Text ?? ""), .. answers.Select(a => new Text(step.Estimates[a.Index].Probability.Best.ToString()))]);
        console.Write(table);
        console.MarkupLine("[grey]Today's ratings on what was known then. A report that states only its day counts from the end of that day, so that nothing shows up too early.[/]");
    }
}
