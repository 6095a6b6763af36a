using GeoClaims;
using NodaTime;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>Rival claims side by side, in the order in which they were made; a claim that revises an earlier one says so.</summary>
internal static class ClaimsView
{
    public static void Print(IAnsiConsole console, CaseFile file, Question question)
    {
        Look.Section(console, "Who claims what");
        var table = Look.Table().AddColumns(
            new TableColumn("When").NoWrap(), new TableColumn("Who"), new TableColumn("Takes which stance on what"), new TableColumn("On what grounds"));
        var answers = new Answers(file, question);
        var rivals = file.Claims.Where(c => answers.Bears(c.Proposition));
        foreach (var claim in rivals.OrderBy(c => c.Made?.Earliest(file.Zone.Zone) ?? Instant.MaxValue).ThenBy(c => c.Made?.Latest(file.Zone.Zone)).ThenBy(c => c.Id))
        {
            table.AddRow(
                new Text(Made(file, claim), new Style(Color.Grey)),
                new Text(file.Get(claim.Claimant).Name),
                new Markup($"[bold]{Stance(claim)}[/] {Markup.Escape(file.Get(claim.Proposition).Statement)}"),
                Grounds(file, claim));
        }
        console.Write(table);
        console.MarkupLineInterpolated($"[grey]{file.Claims.Count - rivals.Count} further claims on other matters stand in crocus.json.[/]");
    }

    private static string Made(CaseFile file, Claim claim)
    {
        if (claim.Made is not { } made) return "undated";
        var zone = file.Zone.Zone;
        var (from, to) = (made.Earliest(zone).InZone(zone), made.Latest(zone).InZone(zone));
        return from.Date == to.Date ? $"{from.Day} March{(made.Precision == EdtfPrecision.TimeOfDay ? $" {from.Hour:00}:{from.Minute:00}" : "")}" : $"{from.Day}–{to.Day} March";
    }

    private static string Stance(Claim claim)
    {
        var stance = claim.Stance.ToString().ToLowerInvariant();
        var how = (claim.Voice == Voice.ReportedBelief, claim.Revises is not null) switch
        {
            (true, _) => " (as reported of them)",
            (_, true) => " (a change)",
            _ => "",
        };
        return stance + how + ":";
    }

    private static Text Grounds(CaseFile file, Claim claim)
    {
        if (claim.Basis == Basis.OwnAct) return new("its own act");
        if (claim.Grounds.IsEmpty) return new("none named", new Style(Color.Orange3));
        return new(string.Join("; ", claim.Grounds.Select(g => (g.Bearing == Bearing.Undercutting ? "against it: " : "") + file.Get(g.Evidence).Statement)));
    }
}
