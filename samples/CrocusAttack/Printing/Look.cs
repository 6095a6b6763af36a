using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What the views share.</summary>
internal static class Look
{
    public static void Section(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]").LeftJustified().RuleStyle("grey"));
    }

    public static Table Table() => new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);

    /// <summary>The answer that leads, among those that are no part of another.</summary>
    public static Estimate Lead(CaseReport report) => report.Evaluation.Estimates.Where(e => e.Hypothesis.Parent is null).MaxBy(e => e.Probability.Best)!;
}
