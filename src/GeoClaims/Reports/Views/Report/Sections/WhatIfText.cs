namespace GeoClaims;

/// <summary>What if one item is wrong, or one origin, in words.</summary>
internal static class WhatIfText
{
    public static ReportSection Of(CaseReport report)
    {
        var items = report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutItem).ToList();
        return new("What if one of them is wrong?", "Each line takes one thing away and weighs the rest anew.",
            new ReportPart(null, [Say.List(report.Robustness.Sentences), .. Items(report, items), Origins(report)]));
    }

    private static IEnumerable<ViewBlock?> Items(CaseReport report, List<WhatIfRow> items)
    {
        if (items.Count == 0 || report.Now.Leader is not { } lead) yield break;
        var shown = items.Where(i => i.Points != 0 || i.Flips).ToList();
        yield return Say.Table([new("Without"), new("Stands at", ViewAlign.Right), new("Difference", ViewAlign.Right)], shown.Select(Row),
            $"“{PageText.Named(lead.Name)}” without single items");
        if (items.Count > shown.Count) yield return ViewText.Note($"Each of the "
            + $"other {items.Count - shown.Count} items changes it by less than one point, or by none.");
    }

    private static ValueList<ViewPhrase> Row(WhatIfRow row)
        => [ViewPhrase.Bold(row.Tag, $" {PageText.Named(row.Name)}"), WhatIfSection.Stands(row), WhatIfSection.Difference(row.Points)];

    private static ViewTable? Origins(CaseReport report)
    {
        if (report.Now.Leader is not { } lead) return null;
        var planted = report.WhatIfs.Where(w => w.Kind == VariantKind.OriginPlanted).GroupBy(w => w.Name)
            .ToDictionary(g => g.Key, g => g.First());
        return Say.Table([new("Origin"), new("Without all that comes from it", ViewAlign.Right),
            new("If all that comes from it alone were planted", ViewAlign.Right)],
            report.WhatIfs.Where(w => w.Kind == VariantKind.WithoutOrigin).Select(w => (ValueList<ViewPhrase>)[PageText.Named(w.Name),
                WhatIfSection.Stands(w), planted.TryGetValue(w.Name, out var p) ? WhatIfSection.Stands(p) : ""]),
            $"“{PageText.Named(lead.Name)}” if an origin falls");
    }
}
