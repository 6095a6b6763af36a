namespace GeoClaims;

/// <summary>An item of evidence that a claimant invokes.</summary>
/// <param name="Evidence">The item.</param>
/// <param name="Bearing">Whether the claimant says that it supports or undercuts the proposition.</param>
public sealed partial record Ground(Id<Evidence> Evidence, Bearing Bearing = Bearing.Supporting)
{
    /// <summary>The bearing with the item's id.</summary>
    public override string ToString() => $"{Words.Of(Bearing)} {Evidence}";
}
