using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace GeoClaims;

/// <summary>The zone in which a case reads times that state no offset, with the version of the zone data that resolved them.</summary>
/// <remarks>Nothing in the library uses the machine's own zone. Two values are equal when zone and data version are the same.</remarks>
public sealed partial class ClockZone : IEquatable<ClockZone>
{
    private ClockZone(DateTimeZone zone, string dataVersion) => (Zone, DataVersion) = (zone, dataVersion);

    /// <summary>Coordinated Universal Time: the clock zone of a case that names none.</summary>
    public static ClockZone Utc { get; } = new(DateTimeZone.Utc, "");

    /// <summary>The zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The zone's name, such as <c>Europe/Moscow</c>.</summary>
    public string Id => Zone.Id;

    /// <summary>The version of the zone data, such as <c>TZDB: 2026a</c>; empty for zones that need none.</summary>
    public string DataVersion { get; }

    /// <summary>Finds a zone by its name in the IANA time zone database.</summary>
    /// <param name="id">The zone's name, such as <c>Europe/Moscow</c>.</param>
    /// <param name="source">The zone data; the database inside NodaTime if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="DateTimeZoneNotFoundException">The data has no such zone.</exception>
    public static ClockZone Of(string id, IDateTimeZoneProvider? source = null)
        => TryFind(id, source, out var zone) ? zone : throw new DateTimeZoneNotFoundException($"There is no time zone '{id}'.");

    internal static bool TryFind(string id, IDateTimeZoneProvider? source, [NotNullWhen(true)] out ClockZone? zone)
    {
        ArgumentNullException.ThrowIfNull(id);
        source ??= DateTimeZoneProviders.Tzdb;
        zone = id == Utc.Id ? Utc : source.GetZoneOrNull(id) is { } found ? new(found, source.VersionId) : null;
        return zone is not null;
    }

    /// <inheritdoc/>
    public bool Equals(ClockZone? other) => other is not null && Id == other.Id && DataVersion == other.DataVersion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockZone);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, DataVersion);

    /// <summary>The zone's name.</summary>
    public override string ToString() => Id;
}
