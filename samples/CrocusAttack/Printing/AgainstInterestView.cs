using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>The claims that cost their claimant something, and those that suit it.</summary>
internal static class AgainstInterestView
{
    public static void Print(IAnsiConsole console, CaseFile file)
    {
        Look.Section(console, "Claims and the interests of those who make them");
        var claims = file.ClaimsByInterest();
        if (claims.AgainstInterest.IsEmpty) console.MarkupLine("No claim goes only against an interest of whoever makes it.");
        var table = Look.Table().AddColumns(new TableColumn("Who"), new TableColumn("Claims"), new TableColumn("Which")
            .NoWrap(), new TableColumn("Whose interest"), new TableColumn("If accepted, it"));
        foreach (var claim in claims.AgainstInterest.Concat(claims.Mixed).Concat(claims.SelfServing))
        {
            var (who, what) = (file.Get(claim.Claim.Claimant).Name, $"{claim.Claim.Stance.ToString().ToLowerInvariant()} "
                + $"({claim.Claim.Made?.Text ?? "undated"}): {file.Get(claim.Claim.Proposition).Statement}");
            foreach (var reading in claim.Against.Concat(claim.InFavour))
            {
                table.AddRow(new Text(who), new Text(what), Bearing(reading), new Text(reading.Bearer.Name),
                    new Text(Stake(reading), new Style(Color.Grey)));
                (who, what) = ("", "");
            }
        }
        console.Write(table);
        console.MarkupLine("[grey]Whose interest: the claimant's, or that of whom it is part of or controlled by. "
            + "An interest shows no claim to be false; who claims what costs him has less reason to.[/]");
    }

    private static string Stake(InterestReading reading)
    {
        var through =
            reading.Through is { } path ? $" (it leads to “{path.Proposition.Statement}”, {path.Strength?.Word ?? "for sure"})" : "";
        return $"{reading.Interest.Direction.ToString().ToLowerInvariant()}: {reading.Interest.Because}{through}";
    }

    private static Text Bearing(InterestReading reading)
        => reading.Suits ? new("suits", new Style(Color.SkyBlue2)) : new("costs", new Style(Color.SandyBrown));
}
