using NodaTime;

namespace GeoClaims;

/// <summary>Chooses the steps of the replay that a report shows.</summary>
internal static class SnapshotBuilder
{
    public static (ValueList<Snapshot> Snapshots, int LeftOut) Build(CaseFile file, Question question, Evaluation whole,
        ValueList<TaggedHypothesis> answers, TimeLabels labels, ReportOptions options, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        var steps = FromTheEvent(file, question,
            [.. file.Replay(question.Id, options.Evaluation, options.Bound, progress, cancellation).Relevant
                .Where(s => TimeLabels.CanShow(s.At))]);
        // What nothing dates is in the case and in no step: the last word is always on everything in the case.
        var isComplete = steps.Count > 0 && Same(steps[^1].Evaluation, whole);
        var most = Math.Max(0, options.MostSnapshots - (isComplete ? 0 : 1));
        var shown = steps.Count <= most ? steps : [.. Telling(steps, most)];
        var snapshots = new List<Snapshot>();
        var before = 0;
        foreach (var step in shown)
        {
            var isLast = isComplete && step == shown[^1];
            var evaluation = isLast ? whole : step.Evaluation;
            snapshots.Add(New(KeyOf(step.At), labels.Full(step.At), step.At, evaluation, step.Sentence));
        }
        if (!isComplete)
            snapshots.Add(New("all", steps.Count == 0 ? "Everything in the case" : "Everything in the case, with what has no date",
                steps.Count == 0 ? null : steps[^1].At, whole, null));
        return ([.. snapshots], steps.Count - shown.Count);

        string KeyOf(Instant at)
        {
            var key = labels.Key(at);
            var twins = snapshots.Count(s => s.Key == key || s.Key.StartsWith(key + ".", StringComparison.Ordinal));
            return twins == 0 ? key : $"{key}.{twins + 1}";
        }

        Snapshot New(string key, string label, Instant? at, Evaluation evaluation, Sentence? change)
        {
            var known = evaluation.Matrix.Rows.Count;
            var snapshot = new Snapshot
            {
                Key = key,
                Label = label,
                At = at,
                Evaluation = evaluation,
                KnownItems = known,
                NewItems = Math.Max(0, known - before),
                Change = change,
                Estimates = EstimatesOf(evaluation, answers),
            };
            before = known;
            return snapshot;
        }
    }

    // Nobody judged what had not happened. What was known before stands in the first step after it.
    private static List<ReplayStep> FromTheEvent(CaseFile file, Question question, List<ReplayStep> steps)
        => FocusEvent.Earliest(file, question) is { } began && steps.Exists(s => s.At >= began) ? steps.FindAll(s => s.At >= began) : steps;

    private static ValueList<Estimate> EstimatesOf(Evaluation evaluation, ValueList<TaggedHypothesis> answers)
        => evaluation.Estimates.IsEmpty ? [] : [.. answers.Select(a => evaluation[a.Hypothesis.Id])];

    // The last step is where the case stands; of the others, those that moved the answers most.
    private static IEnumerable<ReplayStep> Telling(List<ReplayStep> steps, int most)
    {
        if (most == 0) return [];
        var kept = steps.SkipLast(1).OrderByDescending(s => s.Moves.IsEmpty
            ? 0
            : Math.Abs(s.Moves[0].After!.Value.Value - s.Moves[0].Before!.Value.Value)).Take(most - 1).Append(steps[^1]).ToHashSet();
        return steps.Where(kept.Contains);
    }

    private static bool Same(Evaluation one, Evaluation other)
        => one.Items.Count == other.Items.Count && one.Estimates.SequenceEqual(other.Estimates);
}
