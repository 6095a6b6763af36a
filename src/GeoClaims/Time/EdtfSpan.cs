using NodaTime;

namespace GeoClaims;

/// <summary>From one point to another; an end without a point is open or unknown.</summary>
internal readonly record struct EdtfSpan(EdtfPoint? From, EdtfPoint? To)
{
    public EdtfBound Earliest(DateTimeZone zone) => From?.Earliest(zone) ?? EdtfBound.Start;

    public EdtfBound Latest(DateTimeZone zone) => To?.Latest(zone) ?? EdtfBound.End;

    public IEnumerable<EdtfPoint> Points => new[] { From, To }.OfType<EdtfPoint>();
}
