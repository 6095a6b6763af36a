namespace GeoClaims;

/// <summary>Tries how firmly the judgement on one level stands.</summary>
internal static class RobustnessFinder
{
    public static Robustness Of(Level level, int? seed, int? draws, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var (evaluation, contest) = (level.Evaluation, level.Contest);
        var whatIf = new WhatIf(evaluation.Matrix, contest);
        var leavingOut = new LeavingOut(whatIf, evaluation.Case, evaluation.Independence.Origins);
        var (from, many) = (seed ?? evaluation.Options.Seed, draws ?? evaluation.Options.Draws);
        var robustness = new Robustness(from, many)
        {
            LeavingOut = leavingOut.OneAtATime(progress, cancellation),
            SmallestFlip = FlipSearch.Find(whatIf, cancellation),
            Stability = StabilityFinder.Of(whatIf, progress, cancellation),
            Tipping = Tipping.Of(whatIf, progress, cancellation),
            Resampling = Resampled(evaluation, contest, from, many, progress, cancellation),
            BaseRates = BaseRates.Of(whatIf, progress, cancellation),
            Planted = leavingOut.Planted(VariantKind.OriginPlanted, cancellation),
            DoubleBluffs = leavingOut.Planted(VariantKind.DoubleBluff, cancellation),
        };
        robustness.Sentences = new RobustnessWriter(robustness, contest, evaluation.Case, evaluation.Question).Write();
        return robustness;
    }

    // The draws that stand beside the likelihoods are those of the options; no second set is drawn beside them.
    private static Resampling? Resampled(Evaluation evaluation, Contest contest, int seed, int draws, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        if (contest.Leading.Posterior is null) return null;
        return (seed, draws) == (evaluation.Options.Seed, evaluation.Options.Draws) ? evaluation.Draw(progress, cancellation)
            : ResamplingOf.Of(evaluation.Matrix, contest.Leading, seed, draws, progress, cancellation);
    }
}
