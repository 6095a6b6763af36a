namespace GeoClaims;

/// <summary>One point of a sweep over base rates.</summary>
/// <param name="Prior">How likely the leader would have been before the evidence; the others keep their proportions.</param>
/// <param name="Probability">How likely it would be now.</param>
/// <param name="Leads">Whether it would lead alone.</param>
public readonly partial record struct BaseRate(Probability Prior, Probability Probability, bool Leads)
{
    /// <summary>Both numbers, such as <c>from 5%: 38%, no longer in the lead</c>.</summary>
    public override string ToString() => $"from {Prior}: {Probability}{(Leads ? "" : ", not in the lead")}";
}
