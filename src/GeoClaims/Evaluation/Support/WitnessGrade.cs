namespace GeoClaims;

/// <summary>How far a claimant is to be believed on one proposition, as somebody has judged it.</summary>
/// <remarks>
/// It is stated for a proposition and stands in no actor or source: whoever is reliable on one thing may have every reason
/// to say otherwise on another, and an outlet's grade only vouches that a thing was said.
/// </remarks>
/// <param name="Claimant">The claimant. It also holds for those who are part of it or controlled by it, unless they have their own.</param>
/// <param name="Grade">How far. F says that it cannot be judged: then what the claimant says moves nothing.</param>
/// <param name="Because">Why.</param>
public sealed partial record WitnessGrade(Id<Actor> Claimant, Reliability Grade, string? Because = null)
{
    /// <summary>The claimant's id with the grade and the reason.</summary>
    public override string ToString() => $"{Claimant}: {Grade}{Phrases.Reason(Because)}";
}
