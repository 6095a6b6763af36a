namespace GeoClaims;

public sealed partial record PlaceMap : ViewableRecord
{
    internal override View View => new("Places",
        new ViewPicture(ToSvg(), MapPicture.Sentence(Map), MapPicture.Width(Map), PlacesSection.Places(Places)), ViewText.Note(Map.Note));

    /// <summary>The map as a standalone SVG, with the note on outlines and boundaries under it.</summary>
    public string ToSvg() => MapPicture.Draw(Map);
}
