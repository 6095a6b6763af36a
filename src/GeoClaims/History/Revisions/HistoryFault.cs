namespace GeoClaims;

/// <summary>What can be wrong with a history.</summary>
public enum HistoryFault
{
    /// <summary>There is no revision at all.</summary>
    Empty,
    /// <summary>The format is not one that this version reads.</summary>
    UnknownFormat,
    /// <summary>The text asks more of the reader than the limits allow.</summary>
    BeyondLimits,
    /// <summary>The last line has no end: it was not written whole, or cut.</summary>
    TornLine,
    /// <summary>A line is no revision.</summary>
    NotARevision,
    /// <summary>A revision's hash does not fit its text: one of them was changed.</summary>
    Changed,
    /// <summary>A revision is not written in the one form that it can have.</summary>
    NotCanonical,
    /// <summary>A revision is missing, stands twice or stands in the wrong place.</summary>
    OutOfOrder,
    /// <summary>A revision does not name the hash of the one before it.</summary>
    BrokenLink,
    /// <summary>A revision is not recorded later than the one before it.</summary>
    TimeRunsBack,
    /// <summary>A change cannot be made to the case as it then stood: it
    /// removes what is not there, or leaves a reference to nothing.</summary>
    DoesNotApply,
    /// <summary>No revision is the expected head: the end was dropped, or this is another history.</summary>
    HeadMissing,
    /// <summary>Revisions follow the expected head.</summary>
    GoesOn,
    /// <summary>A gap in a revision and what later revisions record as erased do not agree, or a gap holds something.</summary>
    WrongErasure,
}
