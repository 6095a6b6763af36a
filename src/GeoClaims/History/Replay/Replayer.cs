using NodaTime;

namespace GeoClaims;

/// <summary>Replays a question step by step.</summary>
internal sealed class Replayer
{
    private const int MostNamed = 3;

    // A pull of less than a fifth of a point is none that a reader would see.
    private const double LeastPull = .002;

    // How many items the evaluations that are worked on at once may have together, and how many those that are kept: an item
    // takes some kilobytes.
    private const int ItemsAtOnce = 400_000, MostItemsKept = 200_000;

    private readonly CaseFile _file;
    private readonly Question _question;
    private readonly EvaluationOptions? _options;
    private readonly KnownBound _bound;
    private readonly HashSet<string> _relevant;
    private long _kept;

    private Replayer(CaseFile file, Question question, EvaluationOptions? options, KnownBound bound)
        => (_file, _question, _options, _bound, _relevant) = (file, question, options, bound, Relevant(file, question));

    public static Replay Run(CaseFile file, Question question, EvaluationOptions? options, KnownBound bound,
        IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var replayer = new Replayer(file, question, options, bound);
        var start = replayer.At(Instant.MinValue, null, cancellation);
        start.Draw(null, cancellation);
        var (all, last) = (file.KnownSteps(bound), (Evaluation: start, Kept: replayer.Keep(Instant.MinValue, start)));
        var (steps, stage) = (new List<ReplayStep>(all.Count), new Stage("steps", all.Count, progress, cancellation));
        // Several steps at once, so that they can share threads and draws, and not all, so that memory lasts.
        foreach (var some in all.Chunk(Math.Clamp(ItemsAtOnce / Math.Max(1, file.Evidence.Count), 2, 128)))
        {
            var evaluations = replayer.Evaluated(some, cancellation);
            for (var i = 0; i < some.Length; i++)
            {
                var before = last.Evaluation;
                if (evaluations[i] is { } after) last = (after, replayer.Keep(some[i].At, after));
                steps.Add(replayer.Take(some[i], before, last.Evaluation, last.Kept));
                stage.Did();
            }
        }
        return new(file, question, bound, start, [.. steps]);
    }

    // Events, interests and implications enter no evaluation: after a step of nothing else, all stands as it stood.
    private Evaluation?[] Evaluated(KnownStep[] steps, CancellationToken cancellation)
    {
        var evaluations = new Evaluation?[steps.Length];
        new InParallel(cancellation).Each(steps.Length, i =>
        {
            if (!steps[i].New.Concat(steps[i].Grown).All(r => r is Event or Interest or Implication))
                evaluations[i] = At(steps[i].At, null, cancellation);
        });
        StepsDrawn.Draw(evaluations.OfType<Evaluation>(), cancellation);
        return evaluations;
    }

    private KeptEvaluation Keep(Instant at, Evaluation evaluation)
    {
        var isKept = (_kept += evaluation.Matrix.Rows.Count) <= MostItemsKept;
        var drawn = evaluation.Leading?.Posterior is null ? null : evaluation.Drawn;
        return new(evaluation, isKept, () => At(at, drawn, CancellationToken.None));
    }

    private ReplayStep Take(KnownStep step, Evaluation before, Evaluation after, KeptEvaluation kept)
    {
        CaseRecord[] known = [.. step.New, .. step.Grown];
        CaseRecord[] relevant = [.. known.Where(r => _relevant.Contains(r.Key))];
        var moves = Moves(before, after);
        return new(step.At, new(known), new(relevant), kept, moves, Tell(relevant, step.Grown, before, after, moves));
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
    private Evaluation At(Instant instant, DrawnOnce? drawn, CancellationToken cancellation)
    {
        var known = _file.AsOf(instant, _bound);
        if (_options?.Analyst is not { } analyst || known.Assessments.Any(a => a.Analyst == analyst))
            return Evaluator.Of(known, _question.Id, _options, drawn, cancellation);
        if (!_file.Assessments.Any(a => a.Analyst == analyst))
            throw new KeyNotFoundException($"The case has no assessment by '{analyst}'.");
        var unrated = known.With([.. known.Assessments.Select(a => CaseChange.Remove(a.Item, a.Hypothesis, a.Analyst))]);
        return Evaluator.Of(unrated, _question.Id, _options with { Analyst = null }, drawn, cancellation);
    }

    private Sentence Tell(CaseRecord[] relevant, ValueList<CaseRecord> grown, Evaluation before, Evaluation after,
        ValueList<HypothesisMove> moves)
    {
        if (relevant.Length == 0 && moves.IsEmpty)
            return new(SentenceKind.Change, $"Nothing on this question became known, so nothing moved.");
        var moreOf = grown.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var came = Came(relevant, moreOf);
        if (before.Estimates.IsEmpty != after.Estimates.IsEmpty)
            return after.Estimates.IsEmpty
                ? new(SentenceKind.Change, $"{came}: with {Arrived(relevant, moreOf, after)} the evidence contradicts itself, so that no "
                    + $"answer has a probability.")
                : new(SentenceKind.Change, $"{came}: with {Arrived(relevant, moreOf, after)} the answers have probabilities again.");
        if (moves.IsEmpty) return new(SentenceKind.Change, $"{came}, and nothing moved: {Arrived(relevant, moreOf, after)}.");
        var (was, now) = (LeaderOf(before), LeaderOf(after));
        var most = moves.FirstOrDefault(m => m.Hypothesis.Parent is null) ?? moves[0];
        var told = now is null ? most : moves.FirstOrDefault(m => m.Hypothesis.Id == now.Id) ?? most;
        var leads = now is not null && was?.Id != now.Id && told.Hypothesis.Id == now.Id ? "takes the lead, " : "";
        var (from, to) = (told.Before!.Value, told.After!.Value);
        Named[] because = Because(relevant, moreOf, after, told);
        SentencePart[] reason = because.Length == 0 ? [] : [new(", because of "), .. Phrases.Listed(because)];
        return from.ToString() == to.ToString()
            ? new(SentenceKind.Change, $"{came}: {Phrases.Quoted(told.Hypothesis)} {leads}stays at {to}.")
            : new(SentenceKind.Change, $"{came}: {Phrases.Quoted(told.Hypothesis)} {leads}{from} → {to}{reason}.");
    }

    // How much came, such as "3 items and 1 claim more, and more on 2 items".
    private static string Came(CaseRecord[] relevant, HashSet<string> moreOf)
    {
        CaseRecord[] told = [.. relevant.Where(r => r is not Assessment)];
        string[] more = [.. Counts(told.Where(r => !moreOf.Contains(r.Key)))], on = [.. Counts(told.Where(r => moreOf.Contains(r.Key)))];
        if (more.Length == 0 && on.Length == 0) return "A judgement more";
        if (on.Length == 0) return $"{Words.Row(more)} more";
        return more.Length == 0 ? $"More on {Words.Row(on)}" : $"{Words.Row(more)} more, and more on {Words.Row(on)}";
    }

    private static IEnumerable<string> Counts(IEnumerable<CaseRecord> records)
    {
        CaseRecord[] all = [.. records];
        var (items, claims, indicators) = (all.Count(r => r is Evidence), all.Count(r => r is Claim), all.Count(r => r is Indicator));
        if (items > 0) yield return Words.Count(items, "item", "items");
        if (claims > 0) yield return Words.Count(claims, "claim", "claims");
        if (indicators > 0) yield return Words.Count(indicators, "indicator", "indicators");
        if (all.Any(r => r is Question)) yield return "the question itself";
    }

    // What was rated moves the judgement, the most telling first; claims by themselves do not.
    private Named[] Arrived(CaseRecord[] relevant, HashSet<string> moreOf, Evaluation after)
    {
        CaseRecord[] all = [.. Items(relevant, after).Select(i => _file.Get(i.Item.Id)), .. relevant.OfType<Claim>(),
            .. relevant.Where(r => r is not (Evidence or Claim or Assessment))];
        return all.Length == 0 ? [new(_question, "what was judged")] : [.. all.Take(MostNamed).Select(r => Told(r, moreOf)),
            .. all.Length > MostNamed ? new[] { new Named(_question, $"{all.Length - MostNamed} more") } : []];
    }

    // Of what came, that which pulled the way it went, the strongest first: without it, how far would it have gone?
    private Named[] Because(CaseRecord[] relevant, HashSet<string> moreOf, Evaluation after, HypothesisMove told)
    {
        if (after.Leading is not { GivesProbabilities: true } leading) return [];
        var (columns, up) = (HypothesisColumns.Of(after.Matrix, told.Hypothesis), told.After!.Value > told.Before!.Value);
        return [.. Items(relevant, after).Select(i => (i.Item, Pull: columns.Pull(i, leading.Numbers) ?? 0))
            .Where(x => up ? x.Pull > LeastPull : x.Pull < -LeastPull).OrderByDescending(x => Math.Abs(x.Pull)).Take(MostNamed)
            .Select(x => Told(_file.Get(x.Item.Id), moreOf))];
    }

    private static IEnumerable<ItemResult> Items(CaseRecord[] relevant, Evaluation after)
    {
        var came = relevant.OfType<Evidence>().Select(e => e.Id).ToHashSet();
        return after.Items.Where(i => came.Contains(i.Item.Id));
    }

    private Named Told(CaseRecord record, HashSet<string> moreOf)
        => record is Claim claim
            ? Phrases.ClaimAsMade(_file, claim)
            : new(record, $"{(moreOf.Contains(record.Key) ? "more on " : "")}“{record.Label}”");

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
