namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>Says what to look for next: how much each indicator that nobody looked for, and each cell that nobody rated,
    /// is expected to tell, and where the answers would then stand.</summary>
    /// <remarks>The work grows with the open questions times the hypotheses.</remarks>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public NextQuestions NextQuestions(IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
        => new NextQuestionFinder(this, progress, cancellation).Find();
}
