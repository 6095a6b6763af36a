namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>Tries how firmly the judgement on the highest level stands; those below have their own, see <see cref="Levels"/>.</summary>
    /// <remarks>
    /// Leaving out, the smallest flip, tipping weights, base rates and the deception variants need
    /// no chance; only the draws do. The work grows with the draws times the size of the matrix.
    /// </remarks>
    /// <param name="seed">The seed of the draws, that of the options if left out. The same seed gives the same result.</param>
    /// <param name="draws">How many draws, from 1 up; as many as the options say if left out.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Robustness Robustness(int? seed = null, int? draws = null, IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        if (Top is { } top) return top.Robustness(seed, draws, progress, cancellation);
        if (draws is { } many) ArgumentOutOfRangeException.ThrowIfLessThan(many, 1, nameof(draws));
        var none = new Robustness(seed ?? Options.Seed, draws ?? Options.Draws);
        none.Sentences = new RobustnessWriter(none, null, Case, Question).Write();
        return none;
    }
}
