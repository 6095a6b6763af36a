namespace GeoClaims;

public sealed partial record Timeline : ViewableRecord
{
    internal override View View => new("What was known when", Rows.IsEmpty
        ? ViewText.Note("Nothing is on this timeline.")
        : new ViewPicture(ToSvg(), TimelinePicture.Sentence(this), TimelinePicture.Width, ViewTable.Of(Rows)),
        ViewText.Note($"Clock: {Zone}."));

    /// <summary>The timeline as a standalone SVG: a row for each record, a ring where it happened, a dot where it became known.</summary>
    /// <remarks>Only the first 80 rows are drawn.</remarks>
    public string ToSvg() => TimelinePicture.Draw(this);
}
