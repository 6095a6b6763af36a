namespace GeoClaims;

/// <summary>The question as one analyst's own assessments answer it.</summary>
/// <param name="Analyst">The analyst's name.</param>
/// <param name="Rated">How many cells the analyst rated or found not applicable.</param>
/// <param name="Result">What the leading method says by these assessments alone.</param>
public sealed partial record AnalystView(string Analyst, int Rated, MethodResult Result)
{
    /// <summary>The analyst with the ranking.</summary>
    public override string ToString() => $"{Analyst}, {Words.Count(Rated, "cell", "cells")}: {Result}";
}
