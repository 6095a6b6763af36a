namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>The report on a question: the judgement, who claims what, the evidence,
    /// when it was known, where it comes from, and what would change it.</summary>
    /// <remarks>Save it as one page with <see cref="CaseReport.Save(string, CancellationToken)"/>, or take single parts of it.</remarks>
    /// <param name="question">The question.</param>
    /// <param name="options">How the report is made; as a rule if left out.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="KeyNotFoundException">The case has no such question, or
    /// nobody has the name of the analyst whom the options name.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CaseReport ToReport(Id<Question> question, ReportOptions? options = null, IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
        => new ReportBuilder(this, Get(question), options ?? ReportOptions.Default, progress, cancellation).Build();
}
