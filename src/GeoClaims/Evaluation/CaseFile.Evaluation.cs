namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Says what the evidence of the case says to a question.</summary>
    /// <remarks>Deterministic: the same case and options give the same evaluation, to the bit.</remarks>
    /// <param name="question">The question.</param>
    /// <param name="options">By which rules; <see cref="EvaluationOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the work. The draws come later: see <see cref="Evaluation.Draw"/>.</param>
    /// <exception cref="KeyNotFoundException">The case has no such question,
    /// or no assessment by the analyst whom the options name.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Evaluation Evaluate(Id<Question> question, EvaluationOptions? options = null, CancellationToken cancellation = default)
        => Evaluator.Of(this, question, options, null, cancellation);

    /// <summary>Puts the evidence of the case against the hypotheses of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="options">By which rules grades and ratings are read; <see cref="EvaluationOptions.Default"/> if left out.</param>
    /// <exception cref="KeyNotFoundException">The case has no such question,
    /// or no assessment by the analyst whom the options name.</exception>
    public EvidenceMatrix Matrix(Id<Question> question, EvaluationOptions? options = null)
        => MatrixBuilder.Build(this, Get(question), (options ?? EvaluationOptions.Default).Reading, CancellationToken.None);
}
