namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Replays a question: the judgement at every instant at which
    /// something of the case became known, and what moved it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="options">By which rules; <see cref="EvaluationOptions.Default"/> if left out.</param>
    /// <param name="bound">Which end of an uncertain time counts; the latest if
    /// left out, so that nothing shows up before it must have been known.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="KeyNotFoundException">The case has no such question,
    /// or no assessment by the analyst whom the options name.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not one of the two.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Replay Replay(Id<Question> question, EvaluationOptions? options = null, KnownBound bound = KnownBound.Latest,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
        => Replayer.Run(this, Get(question), options, bound, progress, cancellation);
}
