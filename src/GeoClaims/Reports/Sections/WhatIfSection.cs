using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What if one item is wrong, or one origin.</summary>
internal static class WhatIfSection
{
    private const int MostShown = 12;

    public static ReportSection? Of(CaseReport report)
        => !report.Evaluation.HasWeighed ? null : new("whatif", "What if", "What if one of them is wrong?",
        [ReportSections.OnEverything(report), List(report.Robustness.Sentences),
            new ViewDrawing(state => DisagreeDrawing.Write(new(report, state))), .. Items(report), Origins(report)])
        { Lead = "Each line takes one thing away and weighs the rest anew." };

    public static string Difference(int points) => points switch { 0 => "0", > 0 => $"+{points}", _ => $"−{-points}" };

    public static string Stands(WhatIfRow row) => row.Probability + (row.Flips ? ", no longer first" : "");

    private static IEnumerable<ViewBlock?> Items(CaseReport report)
    {
        var items = report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutItem).ToList();
        if (items.Count == 0 || report.Now.Leader is not { } lead) yield break;
        var changed = items.Where(i => i.Points != 0 || i.Flips).ToList();
        var most = changed.OrderByDescending(i => i.Flips).ThenByDescending(i => Math.Abs(i.Points)).Take(MostShown).ToHashSet();
        var (cut, rest) = (changed.Count - most.Count, items.Count - changed.Count);
        yield return new ViewTable(
        [
            new("Without") { IsRowHead = true }, new("Chart") { IsDrawn = true, IsHeadHidden = true, Class = "axis" },
            new("Stands at", ViewAlign.Right), new("Difference", ViewAlign.Right),
        ], [.. changed.Select(i => Row(i, !most.Contains(i)))],
            heading: report.Sentences.TextOf($"“{SafeText.Named(lead.Name)}” without single items; {
                report.Evaluation[lead.Id].Point} with all, each number at its best value"))
            { Class = "plain whatif", IsHeadingSaid = true };
        if (cut > 0) yield return new ViewDrawing(_ => Html.Of($"<p class=\"caption\">{
            Words.Count(cut, "item more changes it", "items more change it")} by no more than the least of these.</p>"));
        if (rest > 0) yield return Note($"Each of the other {rest} items changes it by less than one point, or by none.");
    }

    private static ViewRow Row(WhatIfRow row, bool isLeftOut) => new(
        [ViewPhrase.Of($"{(row.Tag is { } tag ? Tag(tag) : null)} {Own(row.Name)}"), Drawn(_ => LikelihoodChart.Mark(row.Probability)),
            Stands(row), Difference(row.Points)]) { IsLeftOutOfPage = isLeftOut };

    private static ViewTable? Origins(CaseReport report)
    {
        var without = report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutOrigin).ToList();
        if (without.Count == 0 || report.Now.Leader is not { } lead) return null;
        var planted = report.WhatIfs.Where(w => w.Kind == VariantKind.OriginPlanted).GroupBy(w => w.Name)
            .ToDictionary(g => g.Key, g => g.First());
        return new(
        [
            new("Origin") { IsRowHead = true }, new("Without all that comes from it", ViewAlign.Right),
            new("If all that comes from it alone were planted", ViewAlign.Right),
        ],
        [.. without.Select((w, i) => new ViewRow([Own(w.Name), Stands(w), planted.TryGetValue(w.Name, out var p) ? Stands(p) : ""])
            { IsLeftOutOfPage = i >= MostShown })],
                heading: report.Sentences.TextOf($"“{SafeText.Named(lead.Name)}” if an origin falls; {
                    report.Evaluation[lead.Id].Point} with all, each number at its best value"))
            { Class = "plain", IsHeadingSaid = true };
    }
}
