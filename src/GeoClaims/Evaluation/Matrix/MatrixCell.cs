namespace GeoClaims;

/// <summary>One item against one hypothesis: every analyst's assessment of it.</summary>
/// <param name="Assessments">The assessments, in the order of their analysts' names.</param>
public readonly partial record struct MatrixCell(ValueList<Assessment> Assessments)
{
    /// <summary>Whether the cell is rated, not applicable, or unrated.</summary>
    public CellState State
    {
        get
        {
            if (Assessments.IsEmpty) return CellState.Unrated;
            foreach (var assessment in Assessments)
                if (assessment.Consistency != Consistency.NotApplicable) return CellState.Rated;
            return CellState.NotApplicable;
        }
    }

    /// <summary>The ratings as marks, or a question mark for an unrated cell.</summary>
    public override string ToString() => Assessments.IsEmpty ? "?" : string.Join(" ", Assessments.Select(MarkOf));

    /// <summary>An assessment as a mark, or as the best of its likelihood.</summary>
    internal static string MarkOf(Assessment assessment)
        => assessment.Consistency is { } rating ? rating.Mark : assessment.Likelihood.GetValueOrDefault().Best.ToString();
}
