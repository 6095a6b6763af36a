using GeoClaims;
using Spectre.Console;

namespace CrocusAttack;

/// <summary>What grew and what turned: the count of the dead as it was reported, and Putin's two statements.</summary>
internal static class GrowthView
{
    public static void Print(IAnsiConsole console, CaseFile file)
    {
        Look.Section(console, "What grew, and what turned");
        var dead = file.Claims
            .Where(c => c.Figure is not null && file.Get(c.Proposition).Quantity is { Grows: true, Measure: "people killed" })
            .OrderBy(c => c.Made?.Text, StringComparer.Ordinal)
            .Select(c => $"{c.Figure} ({file.Get(c.Claimant).Name}, {c.Made})");
        var counts = string.Join(", ", dead);
        console.MarkupLineInterpolated($"Killed, as counted: {counts}. A count that still grows contradicts no later one.");
        if (file.Actors.FirstOrDefault(a => a.Name == "Vladimir Putin") is not { } putin) return;
        var said = file.Claims.Where(c => c.Claimant == putin.Id && string.CompareOrdinal(c.Made?.Text, "2024-03-22") > 0);
        foreach (var claim in said.OrderBy(c => c.Made?.Text, StringComparer.Ordinal))
        {
            var stance = claim.Stance.ToString().ToLowerInvariant();
            var changed = claim.Revises is null ? "" : ", in place of what he said before";
            console.MarkupLineInterpolated($"Putin, {claim.Made}: {stance} “{file.Get(claim.Proposition).Statement}”{changed}.");
        }
    }
}
