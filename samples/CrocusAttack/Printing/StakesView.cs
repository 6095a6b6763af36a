using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What Moscow gains and loses by each answer, by itself or through what it would have to accept with it.</summary>
internal static class StakesView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "What is at stake for Moscow");
        var table = Look.Table().AddColumns(new TableColumn("If the answer is"), new TableColumn("Moscow").NoWrap(), new TableColumn("Because"), new TableColumn("Through what it then accepts"));
        foreach (var answer in report.Answers)
        {
            var name = answer.Hypothesis.Name;
            var own = report.Stakes[answer.Hypothesis.Id].Where(s => s.Actor.Id == new Id<Actor>("kremlin")).ToList();
            if (own.Count == 0) table.AddRow(new Text(name), new Text("–"), new Text("no interest on record", new Style(Color.Grey)), new Text(""));
            foreach (var stake in own)
            {
                table.AddRow(new Text(name), Direction(stake.Interest), new Text(stake.Interest.Because ?? ""), new Text(Through(stake), new Style(Color.Grey)));
                name = "";
            }
        }
        console.Write(table);
        console.MarkupLine("[grey]An interest says who would like an answer, and nothing of whether it is true.[/]");
    }

    private static Text Direction(Interest interest)
        => interest.Direction == InterestDirection.Gains ? new("gains", new Style(Color.SkyBlue2)) : new("loses", new Style(Color.SandyBrown));

    private static string Through(Stake stake)
        => stake.Through is not { } path ? "the answer itself" : $"{path.Proposition.Statement} ({path.Strength?.Word ?? "must"}, {path.Path.Count} step{(path.Path.Count == 1 ? "" : "s")})";
}
