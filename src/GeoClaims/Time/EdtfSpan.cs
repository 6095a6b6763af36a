using NodaTime;

namespace GeoClaims;

/// <summary>From one point to another; an end without a point is open or unknown.</summary>
internal readonly record struct EdtfSpan(EdtfPoint? From, EdtfPoint? To)
{
    /// <summary>Whether only one end states its offset, so that the zone decides whether it runs forwards.</summary>
    public bool IsMixed => From is { BeyondYear: 0 } && To is { BeyondYear: 0 } && From.Offset is null != To.Offset is null;

    // What runs backwards in this zone still lies between its two ends.
    public EdtfBound Earliest(DateTimeZone zone)
        => From is null ? EdtfBound.Start : IsReversedIn(zone) ? To!.Latest(zone) : From.Earliest(zone);

    public EdtfBound Latest(DateTimeZone zone)
        => To is null ? EdtfBound.End : IsReversedIn(zone) ? From!.Earliest(zone) : To.Latest(zone);

    /// <summary>Whether it ends before it starts, read in this zone.</summary>
    public bool IsReversedIn(DateTimeZone zone) => IsMixed && To!.Latest(zone).CompareTo(From!.Earliest(zone)) < 0;

    public IEnumerable<EdtfPoint> Points => new[] { From, To }.OfType<EdtfPoint>();
}
