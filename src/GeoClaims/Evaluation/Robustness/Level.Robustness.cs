namespace GeoClaims;

public sealed partial class Level
{
    /// <summary>Tries how firmly the judgement on this level stands.</summary>
    /// <param name="seed">The seed of the draws, that of the options if left out. The same seed gives the same result.</param>
    /// <param name="draws">How many draws, from 1 up; as many as the options say if left out.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Robustness Robustness(int? seed = null, int? draws = null, IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        if (draws is { } many) ArgumentOutOfRangeException.ThrowIfLessThan(many, 1, nameof(draws));
        return RobustnessFinder.Of(this, seed, draws, progress, cancellation);
    }
}
