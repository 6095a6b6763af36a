using NodaTime;

namespace GeoClaims;

/// <summary>Replays a question step by step.</summary>
internal sealed class Replayer
{
    private const int MostNamed = 3;

    private readonly CaseFile _file;
    private readonly Question _question;
    private readonly EvaluationOptions? _options;
    private readonly KnownBound _bound;
    private readonly HashSet<string> _relevant;

    private Replayer(CaseFile file, Question question, EvaluationOptions? options, KnownBound bound)
        => (_file, _question, _options, _bound, _relevant) = (file, question, options, bound, Relevant(file, question));

    public static Replay Run(CaseFile file, Question question, EvaluationOptions? options, KnownBound bound)
    {
        var replayer = new Replayer(file, question, options, bound);
        var start = replayer.At(Instant.MinValue);
        var (steps, last) = (new List<ReplayStep>(), start);
        foreach (var step in file.KnownSteps(bound))
        {
            var next = replayer.Take(step, last);
            steps.Add(next);
            last = next.Evaluation;
        }
        return new(file, question, bound, start, [.. steps]);
    }

    private ReplayStep Take(KnownStep step, Evaluation before)
    {
        CaseRecord[] known = [.. step.New, .. step.Grown];
        CaseRecord[] relevant = [.. known.Where(r => _relevant.Contains(r.Key))];
        // Events, interests and implications enter no evaluation: after a step of nothing else, all stands as it stood.
        var after = Array.TrueForAll(known, r => r is Event or Interest or Implication) ? before : At(step.At);
        var moves = Moves(before, after);
        return new(step.At, new(known), new(relevant), after, moves, Tell(relevant, step.Grown, before, after, moves));
    }

    // Contradictory evidence leaves no probabilities: where there are none before or after, nothing moved from or to anywhere.
    private static ValueList<HypothesisMove> Moves(Evaluation before, Evaluation after)
    {
        var stood = before.Estimates.ToDictionary(e => e.Hypothesis.Id, e => e.Probability.Best);
        return [.. after.Estimates.Where(e => stood.ContainsKey(e.Hypothesis.Id))
            .Select(e => (Distance: Math.Abs(e.Probability.Best.Value - stood[e.Hypothesis.Id].Value),
                Move: new HypothesisMove(e.Hypothesis, stood[e.Hypothesis.Id], e.Probability.Best)))
            .Where(m => m.Distance > Tie.Width).OrderByDescending(m => m.Distance).Select(m => m.Move)];
    }

    // An analyst whom the options name may not have judged anything yet: nothing is rated then.
    private Evaluation At(Instant instant)
    {
        var known = _file.AsOf(instant, _bound);
        if (_options?.Analyst is not { } analyst || known.Assessments.Any(a => a.Analyst == analyst))
            return known.Evaluate(_question.Id, _options);
        if (!_file.Assessments.Any(a => a.Analyst == analyst))
            throw new KeyNotFoundException($"The case has no assessment by '{analyst}'.");
        var unrated = known.With([.. known.Assessments.Select(a => CaseChange.Remove(a.Item, a.Hypothesis, a.Analyst))]);
        return unrated.Evaluate(_question.Id, _options with { Analyst = null });
    }

    private Sentence Tell(CaseRecord[] relevant, ValueList<CaseRecord> grown, Evaluation before, Evaluation after,
        ValueList<HypothesisMove> moves)
    {
        if (relevant.Length == 0 && moves.IsEmpty)
            return new(SentenceKind.Change, $"Nothing on this question became known, so nothing moved.");
        // What was rated moves the judgement, the most telling first; claims by themselves do not.
        var items = relevant.OfType<Evidence>().Select(e => e.Id).ToHashSet();
        CaseRecord[] named = [.. after.Items.Select(i => _file.Get(i.Item.Id)).Where(e => items.Contains(e.Id)),
            .. relevant.OfType<Claim>(), .. relevant.Where(r => r is not (Evidence or Claim or Assessment))];
        var moreOf = grown.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        Named[] shown = [.. named.Take(MostNamed)
            .Select((r, i) => new Named(r, $"{(moreOf.Contains(r.Key) ? i == 0 ? "More on " : "more on " : "")}“{Text(r)}”"))];
        var more = named.Length > MostNamed ? $" and {named.Length - MostNamed} more" : "";
        if (shown.Length == 0) shown = [new(_question, "a judgement")];
        if (before.Estimates.IsEmpty != after.Estimates.IsEmpty)
            return new(SentenceKind.Change, $"{shown}{more} {(after.Estimates.IsEmpty
                ? "left the evidence contradicting itself, so that no answer has a probability."
                : "made probabilities possible again.")}");
        if (moves.IsEmpty) return new(SentenceKind.Change, $"{shown}{more} became known and moved nothing.");
        var (was, now) = (LeaderOf(before), LeaderOf(after));
        var most = moves.FirstOrDefault(m => m.Hypothesis.Parent is null) ?? moves[0];
        var told = now is null ? most : moves.FirstOrDefault(m => m.Hypothesis.Id == now.Id) ?? most;
        if (now is not null && was?.Id != now.Id)
            return new(SentenceKind.Change,
                $"{shown}{more} put “{now}” in the lead: from {told.Before!.Value} to {told.After!.Value}.");
        return new(SentenceKind.Change, $"{shown}{more} moved “{told.Hypothesis}” from {told.Before!.Value} to {told.After!.Value}.");
    }

    private string Text(CaseRecord record) => record is Claim ? _file.Describe(record) : record.Label;

    private static Hypothesis? LeaderOf(Evaluation evaluation)
        => evaluation.Contest is { HasLeader: true } contest ? contest.Leader.Hypothesis : null;

    private static HashSet<string> Relevant(CaseFile file, Question question)
    {
        var (scope, hypotheses) = (new QuestionScope(file, question), question.Hypotheses.ToHashSet());
        var assessments = file.Assessments.Where(a => hypotheses.Contains(a.Hypothesis)).ToList();
        return
        [
            question.Id.Value,
            .. assessments.Select(a => ((CaseRecord)a).Key),
            .. assessments.Select(a => a.Item.Value),
            .. file.Claims.Where(c => scope.Includes(c.Proposition)).Select(c => c.Id.Value),
            .. file.Indicators.Where(i => hypotheses.Contains(i.Hypothesis)).Select(i => i.Id.Value),
        ];
    }
}
