namespace GeoClaims;

/// <summary>A cell that analysts read differently.</summary>
/// <param name="Item">The item.</param>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Degree">How far they are apart.</param>
/// <param name="Assessments">What each of them says, in the order of their names.</param>
public sealed partial record CellDisagreement(Evidence Item, Hypothesis Hypothesis, Disagreement Degree, ValueList<Assessment> Assessments)
{
    /// <summary>The item, the hypothesis and who says what, such as <c>Pier 3
    /// shows no impact marks × Ship: opposed (Ann II, Bob C)</c>.</summary>
    public override string ToString()
        => $"{Item.Statement} × {Hypothesis.Name}: {Words.Of(Degree)} ({Voices})";

    internal string Voices => string.Join(", ", Assessments.Select(a => $"{a.Analyst} {MatrixCell.MarkOf(a)}"));
}
