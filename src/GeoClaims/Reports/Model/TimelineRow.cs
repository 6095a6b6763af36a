namespace GeoClaims;

/// <summary>A row of a timeline: a record, when it happened and when it became known.</summary>
public sealed partial record TimelineRow
{
    internal TimelineRow() { }

    /// <summary>The event, claim or item.</summary>
    public required CaseRecord Record { get; init; }

    /// <summary>Its tag; null for an event.</summary>
    public required string? Tag { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>When it became known, such as <c>23 March</c> or <c>about 1826</c>; "undated" if nothing says when.</summary>
    public required string Known { get; init; }

    /// <summary>The time of that day; empty if only the day is known.</summary>
    public required string KnownTime { get; init; }

    /// <summary>When it happened or was observed, where that is another day than it became known; else empty.</summary>
    public required string Happened { get; init; }

    /// <summary>Where it became known, in per cent of the scale's width; null if nothing says when.</summary>
    public required double? KnownAt { get; init; }

    /// <summary>Where it began to happen at the earliest; null if nothing says when.</summary>
    public required double? FromAt { get; init; }

    /// <summary>Where it had happened at the latest; null if nothing says when.</summary>
    public required double? ToAt { get; init; }

    /// <summary>Whether its time is marked approximate or uncertain.</summary>
    public required bool IsRough { get; init; }

    /// <summary>The first snapshot in which it is known.</summary>
    public required int FirstSnapshot { get; init; }

    /// <summary>Whether it is the event that the question is about.</summary>
    public required bool IsFocus { get; init; }

    /// <summary>When it became known, and what it says.</summary>
    public override string ToString() => $"{Known} {KnownTime}  {(Tag is null ? "" : Tag + " ")}{Text}";
}
