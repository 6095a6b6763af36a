using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What would flip the judgement: single items, and the methods where they differ.</summary>
internal static class FlipView
{
    private const int MostShown = 5;

    public static void Print(IAnsiConsole console, Evaluation evaluation)
    {
        Look.Section(console, "What would flip it");
        foreach (var sentence in evaluation.Judgement.Where(s => s.Kind == SentenceKind.Flip)) console.MarkupLineInterpolated($"{sentence.Text}");
        var lead = Lead(evaluation);
        var moves = evaluation.Items.Where(i => i.LeaveOneOut is not null).Select((i, n) => (Item: i, Number: n + 1, Without: Without(evaluation, lead, i)));
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Without this item"), new TableColumn($"“{lead.Hypothesis.Name}” stands at").RightAligned());
        foreach (var (item, number, without) in moves.OrderBy(m => m.Without).Take(MostShown)) table.AddRow($"E{number}", Markup.Escape(item.Item.Statement), new Probability(Math.Clamp(without, 0, 1)).ToString());
        console.Write(table);
        foreach (var result in evaluation.Results) console.MarkupLineInterpolated($"[bold]{result.Method.Name}[/] ranks {string.Join(", ", result.Standings.OrderBy(s => s.Rank).Select(s => $"{s.Rank}. {s.Hypothesis.Name} ({Number(s)})"))}.");
    }

    private static string Number(Standing standing) => standing.Probability?.ToString() ?? standing.Measures[0].ToString();

    private static Estimate Lead(Evaluation evaluation) => evaluation.Estimates.Where(e => e.Hypothesis.Parent is null).MaxBy(e => e.Probability.Best)!;

    private static double Without(Evaluation evaluation, Estimate lead, ItemResult item)
        => Enumerable.Range(0, evaluation.Matrix.Hypotheses.Count)
            .Where(h => evaluation.Matrix.Hypotheses[h].Id == lead.Hypothesis.Id || evaluation.Matrix.Hypotheses[h].Parent == lead.Hypothesis.Id)
            .Sum(h => item.LeaveOneOut!.Values[h]);
}
