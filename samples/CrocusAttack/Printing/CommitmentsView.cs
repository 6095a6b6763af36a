using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What Moscow must also accept, step by step, if it accepts that IS-K acted alone.</summary>
internal static class CommitmentsView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "What it commits Moscow to");
        var (file, alone) = (report.Case, report.Answers.Single(a => a.Hypothesis.Id == new Id<Hypothesis>("is-k-alone")));
        var commitments = report.Commitments.Single(c => c.Actor.Id == new Id<Actor>("kremlin") && c.Accepted[0].Id == alone.Hypothesis.Proposition);
        var numbers = commitments.Accepted.Concat(commitments.All.Select(c => c.Proposition)).Select((p, i) => (p.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var table = Look.Table().AddColumns(new TableColumn("").RightAligned(), new TableColumn("How surely"), new TableColumn("If it accepts 0, Moscow also accepts"), new TableColumn("From").NoWrap(), new TableColumn("Because"));
        foreach (var accepted in commitments.Accepted) table.AddRow("0", "if accepted", $"[bold]{Markup.Escape(accepted.Statement)}[/]", "", "");
        foreach (var commitment in commitments.All)
        {
            var step = commitment.Path[^1];
            table.AddRow(
                new Text($"{numbers[commitment.Proposition.Id]}"),
                new Text(commitment.Strength?.Word ?? "must"),
                new Text(commitment.Proposition.Statement),
                new Text(string.Join(", ", step.From.Select(p => numbers[p.Id]))),
                new Text(Because(step), new Style(Color.Grey)));
        }
        console.Write(table);
        foreach (var claim in commitments.AtOdds) console.MarkupLineInterpolated($"Today it speaks against that: it {claim.Stance.ToString().ToLowerInvariant()} “{file.Get(claim.Proposition).Statement}” ({claim.Made?.Text ?? "undated"}).");
        foreach (var pending in commitments.Pending) console.MarkupLineInterpolated($"[grey]{pending.Sentence.Text}[/]");
        console.MarkupLine("[grey]These link what Moscow accepts, and say nothing of what is true. How surely: the weakest step on the way; words of ICD 203, and “possible” for the article's “could”.[/]");
    }

    private static string Because(CommitmentStep step)
        => step.Implication is not { } implication ? "the more general statement" : $"{implication.Because} ({step.SaidBy?.Name ?? "our reading"})";
}
