using NodaTime;

namespace GeoClaims;

/// <summary>Reads forecasts and how they came out, case by case, and keeps only sums.</summary>
internal sealed class ScoreReader(ScoreOptions options)
{
    private const string Naive = "Every item counted, copies and all";

    private static readonly (int Days, string Name)[] Spans =
        [(7, "under a week before"), (31, "under a month before"), (366, "under a year before"), (int.MaxValue, "a year or more before")];

    private readonly SortedDictionary<(ForecasterKind Kind, string Name), ScoreTally> _tallies = new(ByName.Instance);
    private readonly SortedDictionary<(ForecasterKind Kind, string Name), SortedDictionary<string, ScoreTally>> _topics =
        new(ByName.Instance);
    private readonly SortedDictionary<(ForecasterKind Kind, string Name), ScoreTally?[]> _times = new(ByName.Instance);

    public CaseMarks LearntFrom { get; } = new();

    public int Cases { get; private set; }

    public int Resolved { get; private set; }

    public int Unscored { get; private set; }

    public void Add(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Cases++;
        if (!file.Questions.Any(q => q.Resolution is not null)) return;
        LearntFrom.Add(file);
        foreach (var question in file.Questions)
        {
            if (Outcome.Of(file, question) is not { } outcome) continue;
            Resolved++;
            AddJudgements(file, outcome);
            if (options.Methods) AddMethods(file, outcome);
        }
        foreach (var forecast in file.Forecasts().Scored)
        {
            var who = (ForecasterKind.Claimant, file.Get(forecast.Claim.Claimant).Name);
            double[] stated = [forecast.Stated.Value, 1 - forecast.Stated.Value];
            var cameTrue = forecast.CameTrue ? 0 : 1;
            Add(who, stated, cameTrue, false, forecast.Question.ReferenceClass);
            AddTime(who, stated, cameTrue, DaysBefore(file, forecast.Claim.Made, forecast.Question));
        }
    }

    public ValueList<ForecasterScore> Forecasters() => [.. _tallies.Select(t => new ForecasterScore(t.Key.Kind, t.Key.Name, t.Value,
        [.. Groups(_topics.GetValueOrDefault(t.Key)?.Select(g => (g.Key, (ScoreTally?)g.Value)))],
        [.. Groups(_times.GetValueOrDefault(t.Key)?.Select((tally, i) => (Spans[i].Name, tally)))]))];

    private static IEnumerable<ScoreGroup> Groups(IEnumerable<(string Name, ScoreTally? Tally)>? groups)
        => (groups ?? []).Where(g => g.Tally is { Count: > 0 })
            .Select(g => new ScoreGroup(g.Name, g.Tally!.Count, g.Tally.Brier!.Value, g.Tally.Log!.Value));

    private void AddJudgements(CaseFile file, Outcome outcome)
    {
        var settled = outcome.Question.Resolution!.At;
        foreach (var one in file.Judgements.Where(j => j.Question == outcome.Question.Id && !j.Answers.IsEmpty)
            .GroupBy(j => j.Analyst, StringComparer.Ordinal))
        {
            var before = one.Where(j => j.Made?.OrderTo(settled, file.Zone.Zone) == TimeOrder.Before)
                .OrderBy(j => j.Made!.Latest(file.Zone.Zone)).ThenByDescending(j => j.Id).ToList();
            Unscored += one.Count() - before.Count;
            var who = (ForecasterKind.Analyst, one.Key);
            foreach (var judgement in before)
            {
                var coherent = outcome.Coherent(judgement);
                var told = outcome.Told(h => coherent[h.Id]?.Value ?? 0);
                AddTime(who, told, outcome.CameTrue, DaysBefore(file, judgement.Made, outcome.Question));
                if (judgement == before[^1]) Add(who, told, outcome.CameTrue, outcome.Ordered, outcome.Question.ReferenceClass);
            }
        }
    }

    private void AddMethods(CaseFile file, Outcome outcome)
    {
        var evaluated = options.Evaluation;
        var then = file.AsOf(outcome.Question.Resolution!.At.Earliest(file.Zone.Zone) - Duration.Epsilon);
        if (evaluated.Analyst is { } analyst && !then.Assessments.Any(a => a.Analyst == analyst)) return;
        var evaluation = then.Evaluate(outcome.Question.Id, evaluated);
        if (!evaluation.Matrix.Rows.Any(r => r.IsWeighed)) return;
        foreach (var result in evaluation.Results.Where(r => r.NotApplicable is null))
        {
            var who = (ForecasterKind.Method, result.Method.Name);
            if (result.GivesProbabilities) AddMethod(who, result.Numbers, evaluation, outcome);
            else Tally(who).Decide(outcome.Led(result.Leaders));
        }
        if (evaluation.Leading?.Posterior is { } leading)
            AddMethod((ForecasterKind.Method, Naive), new LogPosterior(evaluation.Matrix, leading.Method, everyCopy: true).Without(-1),
                evaluation, outcome);
    }

    private void AddMethod((ForecasterKind, string) who, double[] numbers, Evaluation evaluation, Outcome outcome)
    {
        var places = evaluation.Matrix.Hypotheses.Select((h, i) => (h.Id, i)).ToDictionary(h => h.Id, h => h.i);
        var told = outcome.Told(h => places.TryGetValue(h.Id, out var place) ? numbers[place] : 0);
        Add(who, told, outcome.CameTrue, outcome.Ordered, outcome.Question.ReferenceClass);
    }

    private void Add((ForecasterKind, string) who, double[] told, int cameTrue, bool ordered, string? topic)
    {
        // What none of the answers is left has no place in their order.
        Tally(who).Add(told, cameTrue, ordered);
        if (topic is null) return;
        if (!_topics.TryGetValue(who, out var topics)) _topics.Add(who, topics = new(StringComparer.Ordinal));
        if (!topics.TryGetValue(topic, out var tally)) topics.Add(topic, tally = new());
        tally.Add(told, cameTrue, ordered);
    }

    private void AddTime((ForecasterKind, string) who, double[] told, int cameTrue, double days)
    {
        if (!_times.TryGetValue(who, out var times)) _times.Add(who, times = new ScoreTally?[Spans.Length]);
        var span = Array.FindIndex(Spans, s => days < s.Days);
        (times[span] ??= new()).Add(told, cameTrue, false);
    }

    private ScoreTally Tally((ForecasterKind, string) who)
    {
        if (!_tallies.TryGetValue(who, out var tally)) _tallies.Add(who, tally = new());
        return tally;
    }

    private static double DaysBefore(CaseFile file, EdtfTime? made, Question question)
        => (question.Resolution!.At.Earliest(file.Zone.Zone) - made!.Latest(file.Zone.Zone)).TotalDays;

    private sealed class ByName : IComparer<(ForecasterKind Kind, string Name)>
    {
        public static readonly ByName Instance = new();

        public int Compare((ForecasterKind Kind, string Name) x, (ForecasterKind Kind, string Name) y)
            => x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : string.CompareOrdinal(x.Name, y.Name);
    }
}
