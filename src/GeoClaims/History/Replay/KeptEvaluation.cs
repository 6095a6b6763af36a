namespace GeoClaims;

/// <summary>The evaluation at a step of a replay: kept, or worked out again when it is asked for. A thousand evaluations
/// of ten thousand items each would not fit into memory.</summary>
internal sealed class KeptEvaluation
{
    private readonly Evaluation? _kept;
    private readonly WeakReference<Evaluation> _last;
    private readonly Func<Evaluation> _again;

    public KeptEvaluation(Evaluation evaluation, bool isKept, Func<Evaluation> again)
    {
        (_kept, _last, _again) = (isKept ? evaluation : null, new(evaluation), again);
        (Estimates, Leader) = (evaluation.Estimates, evaluation.Top?.Leader);
        foreach (var estimate in Estimates) _ = estimate.Probability; // read now, it needs the evaluation no more
    }

    public ValueList<Estimate> Estimates { get; }

    public Hypothesis? Leader { get; }

    public Evaluation Get()
    {
        if (_kept is not null) return _kept;
        if (_last.TryGetTarget(out var last)) return last;
        var again = _again();
        _last.SetTarget(again);
        return again;
    }
}
