namespace GeoClaims;

/// <summary>Why a chain of custody breaks.</summary>
public enum CustodyFault
{
    /// <summary>An entry does not fit its seal: it, or what it follows, was changed after it was written.</summary>
    SealDoesNotFit,
    /// <summary>Who gave the exhibit is not who held it.</summary>
    GiverDidNotHold,
    /// <summary>A transfer is dated before what it follows.</summary>
    TimeRunsBack,
    /// <summary>The receiver found another content than the exhibit's.</summary>
    ContentDiffers,
    /// <summary>The entry whose seal was noted elsewhere is not in the chain: entries were dropped or rewritten.</summary>
    EntryMissing,
}
