namespace GeoClaims;

/// <summary>What one of the three versions says where two sides disagree.</summary>
/// <param name="Record">The record in this version; null if it is not there, or if the case itself is meant.</param>
/// <param name="Text">The value in dispute as it reads.</param>
public sealed partial record ConflictVersion(CaseRecord? Record, string Text)
{
    /// <summary>The value as it reads.</summary>
    public override string ToString() => Text;
}
