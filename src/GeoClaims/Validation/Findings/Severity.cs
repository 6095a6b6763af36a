namespace GeoClaims;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The case can be used; somebody should look.</summary>
    Warning,
    /// <summary>The record cannot be relied on as it stands.</summary>
    Error,
}
