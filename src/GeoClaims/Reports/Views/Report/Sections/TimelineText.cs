namespace GeoClaims;

/// <summary>What was known when, and how the judgement moved with it, in words.</summary>
internal static class TimelineText
{
    public static ReportSection? Of(CaseReport report)
        => report.Timeline.Rows.IsEmpty ? null : new("What was known when", "Sorted by the moment each item became known.",
        new ReportPart(null, Say.Table([new("Known"), new("Tag"), new("What"), new("Happened")], report.Timeline.Rows.Select(Row)),
            ViewText.Note($"Clock: {report.Timeline.Zone}.")),
        Moves(report));

    /// <summary>The tag of a row, or that it is an event.</summary>
    public static string Tag(TimelineRow row) => row.Record switch { Event => "Event", Claim => $"Claim {row.Tag}", _ => row.Tag ?? "" };

    private static ValueList<ViewPhrase> Row(TimelineRow row) => [$"{row.Known} {row.KnownTime}".TrimEnd(), Tag(row)
        .TrimEnd(), row.Record is Event ? ViewPhrase.Bold(PageText.Named(row.Text)) : PageText.Named(row.Text), row.Happened];

    private static ReportPart? Moves(CaseReport report)
    {
        var roots = report.Answers.Select((a, i) => (Answer: a, Index: i)).Where(x => x.Answer.Depth == 0).ToList();
        if (report.Snapshots.Count < 2 || report.Snapshots.Any(s => s.Estimates.IsEmpty) || roots.Count == 0) return null;
        return new("How the judgement moved",
            Say.Table([new("Known by the end of"),
                .. roots.Select(r => new ViewColumn($"{r.Answer.Tag} {PageText.Named(r.Answer.Hypothesis.Name)}", ViewAlign.Right)),
                new("What moved it")],
                report.Snapshots.Select(s => (ValueList<ViewPhrase>)[ViewPhrase.Bold(s.Label),
                    .. roots.Select(r => (ViewPhrase)s.Estimates[r.Index].Probability.Best.ToString()), s.Change?.Text])),
            ViewText.NoteIf(report.SnapshotsLeftOut > 0,
                $"{PageText.Count(report.SnapshotsLeftOut, "smaller step is", "smaller steps are")} left out."));
    }
}
