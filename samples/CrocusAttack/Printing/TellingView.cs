using System.Globalization;
using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What each of the most telling items adds to each hypothesis.</summary>
internal static class TellingView
{
    private const int MostShown = 6;

    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "What tells the answers apart");
        var table = Look.Table().AddColumns(new TableColumn("").NoWrap(), new TableColumn("Evidence"), new TableColumn("pulls towards"), new TableColumn("and away from"), new TableColumn("because"));
        foreach (var tagged in report.Items.Take(MostShown))
        {
            var item = tagged.Result;
            var (best, worst) = (IndexOf(item, item.Contributions.Max()), IndexOf(item, item.Contributions.Min()));
            table.AddRow(new Text(tagged.Tag), new Text(item.Item.Statement), Pull(report.Evaluation, item, best), Pull(report.Evaluation, item, worst), new Text(Reason(item, best, worst)));
        }
        console.Write(table);
        console.MarkupLine("[grey]In nats: what the report adds to a hypothesis's log-probability, less the mean over all. They add up to the judgement.[/]");
    }

    private static Text Pull(Evaluation evaluation, ItemResult item, int h)
        => new($"{evaluation.Matrix.Hypotheses[h].Name} {item.Contributions[h].ToString("+0.00;−0.00", CultureInfo.InvariantCulture)}");

    private static string Reason(ItemResult item, int best, int worst)
        => string.Join("; ", new[] { best, worst }.Select(h => item.Row.Cells[h].Assessments).Where(a => !a.IsEmpty).Select(a => a[0].Because).OfType<string>().Distinct());

    private static int IndexOf(ItemResult item, double value) => Enumerable.Range(0, item.Contributions.Count).First(h => item.Contributions[h] == value);
}
