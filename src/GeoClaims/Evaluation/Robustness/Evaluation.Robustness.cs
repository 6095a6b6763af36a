namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>Tries how firmly the judgement stands.</summary>
    /// <remarks>
    /// Leaving out, the smallest flip, tipping weights, base rates and the deception variant need
    /// no chance; only the draws do. The work grows with the draws times the size of the matrix.
    /// </remarks>
    /// <param name="seed">The seed of the draws. The same seed gives the same result.</param>
    /// <param name="draws">How many draws, from 1 up.</param>
    /// <param name="progress">Told the share of the draws that is done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Robustness Robustness(int seed, int draws = 10_000, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (Contest is not { } contest) return new(seed, draws, default, null, default, null, null, default, Write);
        var whatIf = new WhatIf(Matrix, contest);
        var leavingOut = new LeavingOut(whatIf, Case, Independence.Origins);
        return new(seed, draws,
            leavingOut.OneAtATime(cancellation),
            FlipSearch.Find(whatIf, cancellation),
            Tipping.Of(whatIf, cancellation),
            whatIf.Posterior is { Method: var method }
                ? ResamplingOf.Of(contest, new(Matrix, Origins, method, seed), draws, progress, cancellation)
                : null,
            BaseRates.Of(whatIf, cancellation),
            leavingOut.Planted(),
            Write);
    }

    private ValueList<Sentence> Write(Robustness robustness) => new RobustnessWriter(robustness, Contest, Case, Question).Write();
}
