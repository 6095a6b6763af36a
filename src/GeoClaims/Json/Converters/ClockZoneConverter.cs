using System.Text.Json;

namespace GeoClaims;

/// <summary>A zone is written by its name; the zone data is that of the case.</summary>
internal sealed class ClockZoneConverter : TextConverter<ClockZone>
{
    protected override ClockZone FromText(string text) => ClockZone.TryFind(text, null, out var zone)
        ? zone : throw new JsonException($"There is no time zone '{text}'. Write one of the IANA names, such as Europe/Moscow.");

    protected override string ToText(ClockZone value) => value.Id;
}
