namespace GeoClaims;

/// <summary>Which way an interest points.</summary>
public enum InterestDirection
{
    /// <summary>The actor is better off if the proposition is accepted.</summary>
    Gains,
    /// <summary>The actor is worse off if the proposition is accepted.</summary>
    Loses,
}
