namespace GeoClaims;

/// <summary>How well analysts, claimants and methods forecast across cases, once questions are resolved.</summary>
/// <remarks>
/// <para>A question counts as resolved by <see cref="Question.Resolution"/>.
/// A judgement or a claim counts if it was surely made before that,
/// and a method sees what was known just before. Questions whose answers do not exclude one another are left out.</para>
/// <para>Cases are read one after another and not kept: what is held are sums.</para>
/// </remarks>
public sealed partial class Scores
{
    private readonly CaseMarks _learntFrom;

    internal Scores(ScoreReader read)
    {
        (Cases, Resolved, Unscored, _learntFrom) = (read.Cases, read.Resolved, read.Unscored, read.LearntFrom);
        Forecasters = read.Forecasters();
    }

    /// <summary>How many cases were read.</summary>
    public int Cases { get; }

    /// <summary>How many of their questions are resolved and can be scored.</summary>
    public int Resolved { get; }

    /// <summary>How many judgements on them are not scored, since the times
    /// do not tell whether they were made before the resolution.</summary>
    public int Unscored { get; }

    /// <summary>Analysts, then claimants, then methods, each in the order of their names.</summary>
    public ValueList<ForecasterScore> Forecasters { get; }

    /// <summary>The analysts.</summary>
    public ValueList<ForecasterScore> Analysts => Of(ForecasterKind.Analyst);

    /// <summary>The claimants.</summary>
    public ValueList<ForecasterScore> Claimants => Of(ForecasterKind.Claimant);

    /// <summary>The methods.</summary>
    public ValueList<ForecasterScore> Methods => Of(ForecasterKind.Method);

    /// <summary>Scores what was forecast in cases.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="options">Who is scored; <see cref="ScoreOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public static Scores Of(IEnumerable<CaseFile> cases, ScoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new ScoreReader(options ?? ScoreOptions.Default);
        foreach (var file in cases) read.Add(file);
        return new(read);
    }

    /// <summary>Scores what was forecast in cases that come one after another, such as from a store.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="options">Who is scored; <see cref="ScoreOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static async Task<Scores> OfAsync(IAsyncEnumerable<CaseFile> cases, ScoreOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new ScoreReader(options ?? ScoreOptions.Default);
        await foreach (var file in cases.WithCancellation(cancellation).ConfigureAwait(false)) read.Add(file);
        return new(read);
    }

    /// <summary>Weights for pooling: who scored better weighs more: the inverse of the analyst's mean Brier score, drawn towards that of
    /// all by ten questions, so that a short record moves little.</summary>
    /// <remarks>They refuse a case from which the scores were learnt: make the scores without it.</remarks>
    public JudgementWeights ToWeights()
    {
        const double drawnBy = 10, least = 1e-6;
        var analysts = Analysts.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var count = analysts.Values.Sum(f => f.Count);
        var all = count == 0 ? 1 : analysts.Values.Sum(f => (f.Brier ?? 0) * f.Count) / count;
        return new("by-score/1", "by the analysts' past scores", j =>
        {
            var own = analysts.GetValueOrDefault(j.Judgement.Analyst);
            var mean = ((own?.Brier ?? 0) * (own?.Count ?? 0) + drawnBy * all) / ((own?.Count ?? 0) + drawnBy);
            return 1 / Math.Max(mean, least);
        }) { Refuses = _learntFrom.Contains };
    }

    /// <summary>How much was read, then the forecasters with their scores.</summary>
    public override string ToString() => $"{Words.Count(Resolved, "resolved question", "resolved questions")} in "
        + $"{Words.Count(Cases, "case", "cases")}{string.Concat(Forecasters.Select(f => "\n" + f))}";

    private ValueList<ForecasterScore> Of(ForecasterKind kind) => [.. Forecasters.Where(f => f.Kind == kind)];
}
