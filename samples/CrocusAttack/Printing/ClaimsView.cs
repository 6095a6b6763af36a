using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Rival claims side by side, in the order in which they were made; a claim that revises an earlier one says so.</summary>
internal static class ClaimsView
{
    public static void Print(IAnsiConsole console, CaseReport report)
    {
        Look.Section(console, "Who claims what");
        var table = Look.Table().AddColumns(
            new TableColumn("When").NoWrap(), new TableColumn("Who"), new TableColumn("Takes which stance on what"), new TableColumn("On what grounds"));
        foreach (var claim in report.Claims)
        {
            table.AddRow(
                new Text(claim.Made, new Style(Color.Grey)),
                new Text(claim.Claimant.Name),
                new Markup($"[bold]{claim.Stance}{How(claim.Claim)}:[/] {Markup.Escape(claim.Statement)}"),
                Grounds(report.Case, claim.Claim));
        }
        console.Write(table);
        console.MarkupLineInterpolated($"[grey]{report.Case.Claims.Count - report.Claims.Count} further claims on other matters stand in crocus.json.[/]");
    }

    private static string How(Claim claim) => claim.Voice == Voice.ReportedBelief ? " (as reported of them)" : claim.Revises is not null ? " (a change)" : "";

    private static Text Grounds(CaseFile file, Claim claim)
    {
        if (claim.Basis == Basis.OwnAct) return new("its own act");
        if (claim.Grounds.IsEmpty) return new("none named", new Style(Color.Orange3));
        return new(string.Join("; ", claim.Grounds.Select(g => (g.Bearing == Bearing.Undercutting ? "against it: " : "") + file.Get(g.Evidence).Statement)));
    }
}
