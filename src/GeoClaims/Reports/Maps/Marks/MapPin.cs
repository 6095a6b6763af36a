using System.Globalization;

namespace GeoClaims;

/// <summary>A numbered place on a map. Its disc stands on the place, or beside it where another disc was first.</summary>
/// <param name="Number">The number in the disc.</param>
/// <param name="Name">The place's name in full.</param>
/// <param name="X">The disc's centre, in units from the left.</param>
/// <param name="Y">The disc's centre, in units from the top.</param>
/// <param name="PlaceX">The place itself, in units from the left. It differs from
/// <paramref name="X"/> where the disc was moved; then a thin line should join the two.</param>
/// <param name="PlaceY">The place itself, in units from the top.</param>
/// <param name="Ring">The radius, in units, of the ring round a place that is known
/// only roughly; null for an exact place and where nobody said how exact it is.</param>
/// <param name="Label">The name's place beside the disc, or null where there was no room: then the number must do.</param>
internal sealed record MapPin(int Number, string Name, int X, int Y, int PlaceX, int PlaceY, int? Ring, MapLabel? Label)
{
    /// <summary>Whether the disc stands beside its place.</summary>
    public bool IsMoved => X != PlaceX || Y != PlaceY;

    /// <summary>Number, name and place, such as <c>4 Istanbul (at 506, 1036)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Name} (at {PlaceX}, {PlaceY})");
}
