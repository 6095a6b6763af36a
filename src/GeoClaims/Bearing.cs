namespace GeoClaims;

/// <summary>Which way a claimant says an item points.</summary>
public enum Bearing
{
    /// <summary>It speaks for the proposition.</summary>
    Supporting,
    /// <summary>It takes the ground from under the proposition.</summary>
    Undercutting,
}
