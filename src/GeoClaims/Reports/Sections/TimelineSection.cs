using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>What was known when, and how the judgement moved with it.</summary>
internal static class TimelineSection
{
    public static ReportSection? Of(CaseReport report)
    {
        var line = report.Timeline;
        if (line.Rows.IsEmpty) return null;
        return new("timeline", "Timeline", "What was known when",
            new ViewDrawing(_ => TimelineDrawing.Symbol(line)),
            new ViewTable(
            [
                new("Known") { Class = "when" }, new("Tag") { Class = "kind", IsHeadHidden = true },
                new("What") { Class = "what", IsHeadHidden = true },
                new("") { Class = "axis", IsDrawn = true, Title = Drawn(_ => TimelineDrawing.Axis(line)) },
            ], [.. line.Rows.Select(Row)]) { Class = "time" },
            new ViewDrawing(_ => TimelineDrawing.Caption(line), Note($"Clock: {Fixed(line.Zone)}.")), Moves(report))
            { Lead = "Sorted by the moment each item became known." };
    }

    /// <summary>The tag of a row, or that it is an event.</summary>
    public static string Kind(TimelineRow row)
        => row.Record switch { Event => "Event", Claim => $"Claim {row.Tag}".TrimEnd(), _ => row.Tag ?? "" };

    private static ViewRow Row(TimelineRow row, int index) => new(
        [
            ViewPhrase.Of($"{row.Known}{(row.KnownTime.Length == 0 ? null : new ViewSpan($" {row.KnownTime}") { Class = "at" })}"),
            Tagged(row),
            ViewPhrase.Of($"{Own(row.Text)}{(row.Happened.Length == 0 ? null : Styled($" (happened {row.Happened})", "happened"))}"),
            Drawn(_ => TimelineDrawing.Marks(row)),
        ])
        {
            Anchor = $"t{index}", From = row.FirstSnapshot, Class = row.IsFocus ? "is-focus" : row.Record is Event ? "is-event" : null,
        };

    private static ViewSpan Tagged(TimelineRow row) => (row.Record, row.Tag) switch
    {
        (Evidence, { } tag) => Tag(tag),
        (Claim, { } tag) => new(Kind(row)) { Anchor = tag },
        _ => new(Kind(row)),
    };

    private static ViewGroup? Moves(CaseReport report)
    {
        var roots = report.Hypotheses.Select((a, i) => (Answer: a, Index: i)).Where(x => x.Answer.Depth == 0).ToList();
        if (report.Snapshots.Count < 2 || report.Snapshots.Any(s => s.Estimates.IsEmpty) || roots.Count == 0) return null;
        return new("How the judgement moved", new ViewDrawing(state => EstimateChart.Write(new(report, state))),
            report.SnapshotsLeftOut == 0 ? null
                : Note($"{Words.Count(report.SnapshotsLeftOut, "smaller step is", "smaller steps are")} left out."),
            new ViewGroup("The same numbers as a table", new ViewTable(
                [
                    new("Known by the end of") { IsRowHead = true },
                    .. roots.Select(r => new ViewColumn($"{r.Answer.Tag} {SafeText.Named(r.Answer.Hypothesis.Name)}", ViewAlign.Right)
                        { IsFixed = true }),
                    new("What moved it") { Class = "why" },
                ],
                [.. report.Snapshots.Select(s => new ViewRow([s.Label,
                    .. roots.Select(r => (ViewPhrase)s.Estimates[r.Index].Probability.Best.ToString()), s.Change]))])
                { Class = "plain", WideLabel = "How likely each answer was at each step" }) { Fold = ViewFold.More });
    }
}
