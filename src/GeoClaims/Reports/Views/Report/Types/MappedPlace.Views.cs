using System.Globalization;

namespace GeoClaims;

public sealed partial record MappedPlace : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MappedPlace>("place", "places")
        .Column("Number", p => p.Number.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Place", p => ViewPhrase.Bold(p.Place.Name))
        .Column("How exact", p => p.Exactness)
        .Column("What happened there", p => string.Join("; ", p.Happened))
        .Column("Evidence", p => string.Join(" ", p.Tags));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}
