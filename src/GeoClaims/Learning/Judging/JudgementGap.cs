namespace GeoClaims;

/// <summary>How far an analyst's judgement of one answer lies from what ratings imply, and which items would close the gap.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Hypothesis">The answer of which that is said.</param>
/// <param name="Judged">How likely the analyst holds it, made coherent.</param>
/// <param name="Implied">How likely the ratings make it.</param>
/// <param name="OwnRatings">Whether those are the analyst's own ratings; else, those of everybody.</param>
/// <param name="Items">The items without which the ratings would imply a number nearer to the judgement, the most telling first.</param>
public sealed partial record JudgementGap(Judgement Judgement, Hypothesis Hypothesis, Probability Judged, Probability Implied,
    bool OwnRatings, ValueList<GapItem> Items)
{
    /// <summary>How far the judgement lies above the ratings, from −1 to 1.</summary>
    public double Difference => Judged.Value - Implied.Value;

    /// <summary>Both numbers, such as <c>Ana: Corrosion judged 70%, implied 50%</c>.</summary>
    public override string ToString() => $"{Judgement.Analyst}: {Hypothesis.Name} judged {Judged}, implied {Implied}";
}
