namespace GeoClaims;

/// <summary>What if one item is wrong, or one origin.</summary>
internal static class WhatIfSection
{
    private const int MostShown = 12;

    public static Html Write(PageState page)
    {
        var report = page.Report;
        var said = PageText.List(report.Robustness.Sentences.Select(s => PageText.Sentence(report, s)));
        var items = report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutItem).ToList();
        return PageText.Section("whatif", "What if one of them is wrong?", Html.Of($"""
            {PageText.OnEverything(page)}{said}{(items.Count == 0 ? Html.Empty : Table(report, items))}{Origins(report)}
            """), "Each line takes one thing away and weighs the rest anew.");
    }

    private static Html Table(CaseReport report, List<WhatIfRow> items)
    {
        var changed = items.Where(i => i.Points != 0 || i.Flips).ToList();
        var most = changed.OrderByDescending(i => i.Flips).ThenByDescending(i => Math.Abs(i.Points)).Take(MostShown).ToHashSet();
        var (cut, rest) = (changed.Count - most.Count, items.Count - changed.Count);
        var lead = report.Now.Leader!.Name;
        return Html.Of($"""
            <table class="plain whatif"><caption>“{PageText.Own(lead)}” without single items</caption><thead><tr><th scope="col">Without</th><th scope="col"><span class="vh">Chart</span></th><th scope="col">Stands at</th><th scope="col">Difference</th></tr></thead><tbody>{changed.Where(most.Contains).Select(Row)}</tbody></table>
            {(cut > 0 ? Html.Of($"<p class=\"caption\">{PageText.Count(cut, "item more changes it", "items more change it")} by no more than the least of these.</p>") : Html.Empty)}
            {(rest > 0 ? Html.Of($"<p class=\"caption\">Each of the other {rest} items changes it by less than one point, or by none.</p>") : Html.Empty)}

            """);
    }

    private static Html Row(WhatIfRow row) => Html.Of($"""
        <tr><th scope="row">{(row.Tag is { } tag ? PageText.Tag(tag) : Html.Empty)} {PageText.Own(SafeText.Short(row.Name, 90))}</th><td class="axis"><svg class="bar" width="100%" height="20" aria-hidden="true"><use href="#fields" width="100%" height="20"/><svg x="{PageText.Percent(row.Probability)}" y="2" overflow="visible"><rect class="best" x="-2" width="4" height="16"/></svg></svg></td><td>{row.Probability.ToString()}{(row.Flips ? ", no longer first" : "")}</td><td>{Difference(row.Points)}</td></tr>
        """);

    internal static string Difference(int points) => points switch { 0 => "0", > 0 => $"+{points}", _ => $"−{-points}" };

    private static Html Origins(CaseReport report)
    {
        var without = report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutOrigin).ToList();
        if (without.Count == 0) return Html.Empty;
        var planted = report.WhatIfs.Where(w => w.Kind == VariantKind.OriginPlanted).GroupBy(w => w.Name)
            .ToDictionary(g => g.Key, g => g.First());
        var rows = without.Take(MostShown).Select(w => Html.Of($"<tr><th scope=\"row\">{PageText.Own(w.Name)}</th>"
            + $"<td>{Stands(w)}</td><td>{(planted.TryGetValue(w.Name, out var p) ? Stands(p) : "")}</td></tr>"));
        return Html.Of($"<table class=\"plain\"><caption>“{PageText.Own(report.Now.Leader!.Name)}” if an origin falls"
            + $"</caption><thead><tr><th scope=\"col\">Origin</th><th scope=\"col\">Without all that comes from it</th><th "
            + $"scope=\"col\">If all that comes from it alone were planted</th></tr></thead><tbody>{rows}</tbody></table>");
    }

    internal static string Stands(WhatIfRow row) => row.Probability + (row.Flips ? ", no longer first" : "");
}
