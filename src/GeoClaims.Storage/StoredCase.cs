using NodaTime;

namespace GeoClaims.Storage;

/// <summary>A case as the list of a store shows it.</summary>
public sealed record StoredCase
{
    internal StoredCase(string id, int revisions, string head) => (Id, Revisions, Head) = (id, revisions, head);

    /// <summary>The name under which the case is stored.</summary>
    public string Id { get; }

    /// <summary>The case's title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The handling mark; null if there is none.</summary>
    public string? Handling { get; internal init; }

    /// <summary>How many revisions there are.</summary>
    public int Revisions { get; }

    /// <summary>The hash of the last revision. Note it elsewhere: with it, <c>Verify</c> finds what was dropped from the end.</summary>
    public string Head { get; }

    /// <summary>When the last revision was recorded.</summary>
    public Instant Recorded { get; internal init; }

    /// <summary>The clock zone, such as <c>Europe/Moscow</c>.</summary>
    public string Zone { get; internal init; } = "UTC";

    /// <summary>
    /// The version of the zone data by which the times were resolved that questions are answered from, such as <c>TZDB: 2026a</c>; empty
    /// for UTC.
    /// </summary>
    /// <remarks>They are stored, so that an answer does not change with the zone data of the machine that asks.</remarks>
    public string ZoneData { get; internal init; } = "";

    /// <summary>
    /// Whether this machine's zone data are of another version than <see cref="ZoneData"/>: then the case, once loaded, may resolve a time
    /// otherwise than the store answers.
    /// </summary>
    public bool ZoneDataDiffers { get; internal init; }

    /// <summary>The name, the number of revisions and the head together, to be noted, signed or stamped.</summary>
    public StoreHead ToHead() => new(Id, Revisions, Head);

    /// <summary>The name with the title, how many revisions there are, and a word on zone data that differ.</summary>
    public override string ToString() => $"{Id}: {Title}, {Shown.Count(Revisions, "revision", "revisions")}"
        + (ZoneDataDiffers ? $"; its times were resolved with {ZoneData}, and this machine has other zone data" : "");
}
