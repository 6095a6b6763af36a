namespace GeoClaims;

/// <summary>How one item was judged against one hypothesis.</summary>
internal sealed record CellDocument
{
    /// <summary>Whether it is rated.</summary>
    public required CellState State { get; init; }

    /// <summary>P(item | hypothesis), pooled over analysts; left out where nobody rated it or it does not apply.</summary>
    public ProbabilityRange? Likelihood { get; init; }

    /// <summary>What each analyst gave.</summary>
    public required IReadOnlyList<JudgedDocument> Assessments { get; init; }

    public static CellDocument Of(MatrixCell cell, ProbabilityRange? likelihood) => new()
    {
        State = cell.State,
        Likelihood = likelihood,
        Assessments = [.. cell.Assessments.Select(a => new JudgedDocument
        {
            Analyst = a.Analyst,
            Consistency = a.Consistency,
            Likelihood = a.Likelihood,
            Because = a.Because,
        })],
    };
}
