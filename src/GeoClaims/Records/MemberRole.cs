namespace GeoClaims;

/// <summary>What a member is to what holds it.</summary>
internal enum MemberRole
{
    Plain,
    /// <summary>What holds it cannot stand without what it names.</summary>
    Needed,
    /// <summary>What holds it cannot stand without one of those that it names.</summary>
    OneNeeded,
}
