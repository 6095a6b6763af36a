namespace GeoClaims;

/// <summary>How often each kind of answer came out over resolved questions
/// of one reference class: base rates, with what they count.</summary>
/// <remarks>The shares together have a Dirichlet posterior, from a prior that counts as one case spread over all kinds that were asked of
/// (W. Perks, "Some observations on inverse probability", Journal of the Institute of Actuaries 73 (1947), 285–334); each alone has the
/// beta distribution that follows. A base rate is a prior with a count, not a law: read the interval.</remarks>
public sealed partial class ReferenceClassRates
{
    private readonly RateReader _read;

    internal ReferenceClassRates(RateReader read)
    {
        _read = read;
        Answers = Of(null);
    }

    /// <summary>The reference class.</summary>
    public string ReferenceClass => _read.Class;

    /// <summary>How many resolved questions of the class were counted.</summary>
    public int Count => _read.Outcomes.Count;

    /// <summary>The kinds of answers that were asked of, the most frequent first.</summary>
    public ValueList<AnswerRate> Answers { get; }

    /// <summary>Counts over cases.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="referenceClass">The class, whatever its letter case: see <see cref="Question.ReferenceClass"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReferenceClassRates Of(IEnumerable<CaseFile> cases, string referenceClass)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new RateReader(referenceClass);
        foreach (var file in cases) read.Add(file);
        return new(read);
    }

    /// <summary>Counts over cases that come one after another, such as from a store.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="referenceClass">The class, whatever its letter case.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static async Task<ReferenceClassRates> OfAsync(IAsyncEnumerable<CaseFile> cases, string referenceClass,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new RateReader(referenceClass);
        await foreach (var file in cases.WithCancellation(cancellation).ConfigureAwait(false)) read.Add(file);
        return new(read);
    }

    /// <summary>The rates without what a case itself adds, for judging that case.</summary>
    /// <param name="title">The case's title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public ValueList<AnswerRate> Without(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Of(CaseMarks.Of(title));
    }

    /// <summary>The class with its count, then the kinds with their shares.</summary>
    public override string ToString() => $"{ReferenceClass}: {Words.Count(Count, "resolved question", "resolved questions")}"
        + string.Concat(Answers.Select(a => "\n" + a));

    /// <summary>The priors that the rates give to kinds of answers, which share what the others leave.</summary>
    internal Prior? PriorOf(string kind, string title)
    {
        var rates = Without(title);
        var folded = NameForm.Folded(kind);
        return rates.FirstOrDefault(r => NameForm.Folded(r.Kind) == folded) is { } rate && rate.Share.Count > 0
            ? new(rate.Share.Mean, $"counted over resolved questions of its class: {rate.Share}"
                + (rate.Cases.IsEmpty ? "" : $"; among them {string.Join(", ", rate.Cases.Take(3).Select(c => $"“{c}”"))}"),
                ReferenceClass)
            : null;
    }

    private ValueList<AnswerRate> Of(string? without)
    {
        var counted = _read.Outcomes.Where(o => o.Mark != without).ToList();
        var kinds = _read.Kinds.Count;
        return [.. _read.Kinds.Select((k, number) =>
        {
            var came = counted.Where(o => o.Kind == number).ToList();
            return new AnswerRate(k, came.Count, kinds == 1 ? new(.5, .5, came.Count, counted.Count - came.Count)
                : new(1.0 / kinds, 1 - 1.0 / kinds, came.Count, counted.Count - came.Count), [.. came.Take(100).Select(o => o.Title)]);
        }).OrderByDescending(r => r.Count).ThenBy(r => r.Kind, StringComparer.Ordinal)];
    }
}
