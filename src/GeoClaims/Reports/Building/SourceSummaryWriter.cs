namespace GeoClaims;

/// <summary>The source summary statement: what the sources amount to as a whole.</summary>
/// <remarks>That a product should say so in one place, with strengths and
/// limits, follows Intelligence Community Directive 206 (2015).</remarks>
internal static class SourceSummaryWriter
{
    public static ValueList<string> Write(CaseFile file, Evaluation evaluation, ValueList<Endnote> endnotes)
    {
        if (endnotes.IsEmpty) return ["The report cites nothing."];
        var sources = endnotes.Select(e => e.Source).DistinctBy(s => s.Id).ToList();
        var grades = sources.GroupBy(s => s.Reliability.Letter).OrderBy(g => g.Key)
            .Select(g => $"{g.Count()} {(g.Key == 'F' ? "cannot be judged (F)" : $"graded {g.Key}")}");
        List<string> said = [$"The judgement draws on {Words.Count(endnotes.Count, "report", "reports")} "
            + $"of {Words.Count(sources.Count, "source", "sources")}: {string.Join(", ", grades)}."];
        var (derivations, derived) = (new Derivations(file), endnotes.Where(e => !e.Report.DerivedFrom.IsEmpty).ToList());
        var building = derived.Count(e => derivations.BringsItsOwn(e.Report.Id));
        var repeating = derived.Count - building;
        if (repeating > 0) said.Add($"{Words.Count(repeating, "report derives", "reports derive")} from others "
            + $"without an item of {(repeating == 1 ? "its" : "their")} own, and {(repeating == 1 ? "counts" : "count")} once with them.");
        if (building > 0) said.Add($"{Words.Count(building, "report builds", "reports build")} on others "
            + $"with items of {(building == 1 ? "its" : "their")} own.");
        var alluded = evaluation.Items.Count(i => i.Item.Access == EvidenceAccess.Alluded);
        if (alluded > 0) said.Add($"{Words.Count(alluded, "item is", "items are")} only said to "
            + $"exist: nobody outside could look at {(alluded == 1 ? "it" : "them")}.");
        var own = sources.Count(s => s.Actor is { } actor && file.Interests.Any(i => i.Actor == actor));
        if (own > 0) said.Add($"{Words.Count(own, "source speaks", "sources speak")} for parties with a stake in the answer.");
        if (evaluation.Independence.Origins.Count is > 0 and var origins)
            said.Add(origins == 1 ? "All items come from one origin." : $"The items come from {origins} origins.");
        return [.. said];
    }
}
