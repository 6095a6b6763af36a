namespace GeoClaims;

/// <summary>What a record, or a part of one, says of when it became known. The history makes an instant of it.</summary>
internal readonly record struct OwnTime()
{
    /// <summary>The time that is stated as that of becoming known.</summary>
    public EdtfTime? Stated { get; init; }

    /// <summary>Where it is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>When it happened, was made or was published.</summary>
    public EdtfTime? Happened { get; init; }

    /// <summary>What follows when it happened.</summary>
    public KnownBasis HappenedBasis { get; init; } = KnownBasis.Happened;

    /// <summary>The zone in which that is dated; that of the case, if none is given.</summary>
    public ClockZone? Zone { get; init; }

    /// <summary>Whether what happened goes on, so that its beginning counts even where its end is known.</summary>
    public bool GoesOn { get; init; }

    /// <summary>What holds where none of these tells.</summary>
    public KnownBasis Otherwise { get; init; } = KnownBasis.Undated;

    /// <summary>It belongs to the frame that the analyst sets.</summary>
    public static OwnTime Frame { get; } = new() { Otherwise = KnownBasis.Frame };

    /// <summary>It is known since it happened; part of the frame, where nobody says when that was.</summary>
    public static OwnTime Since(EdtfTime? happened) => new() { Happened = happened, Otherwise = KnownBasis.Frame };

    /// <summary>It may be the analyst's own, and then needs no time.</summary>
    public static KnownBasis Own(bool canBeOwn, ValueList<Citation> citations)
        => canBeOwn && citations.IsEmpty ? KnownBasis.Frame : KnownBasis.Undated;
}
