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
        var repeats = endnotes.Count(e => !e.Report.DerivedFrom.IsEmpty);
        if (repeats > 0) said.Add($"{Words.Count(repeats, "report repeats", "reports repeat")} "
            + $"or {(repeats == 1 ? "builds" : "build")} on others, and count once with them.");
        var alluded = evaluation.Items.Count(i => i.Item.Access == EvidenceAccess.Alluded);
        if (alluded > 0) said.Add($"{Words.Count(alluded, "item is", "items are")} only said to "
            + $"exist: nobody outside could look at {(alluded == 1 ? "it" : "them")}.");
        var own = sources.Count(s => s.Actor is { } actor && file.Interests.Any(i => i.Actor == actor));
        if (own > 0) said.Add($"{Words.Count(own, "source speaks", "sources speak")} for parties with a stake in the answer.");
        said.Add(evaluation.Independence.Origins.Count == 1
            ? "All items come from one origin."
            : $"The items come from {evaluation.Independence.Origins.Count} origins.");
        return [.. said];
    }
}
