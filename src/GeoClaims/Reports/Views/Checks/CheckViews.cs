namespace GeoClaims;

public sealed partial record Check : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Check>("check", "checks")
        .Column("What", c => Words.Of(c.Kind))
        .Column("By", c => c.By)
        .Column("At", c => c.At?.Text)
        .Column("Result", c => ViewWords.Of(c.Result))
        .Column("Note", c => c.Note);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record CustodyBreak : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CustodyBreak>("break", "breaks")
        .Column("Entry", b => $"{b.Entry}", ViewAlign.Right)
        .Column("What", b => b.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Text);
}

public sealed partial record CustodyCheck : ViewableRecord
{
    internal override View View => new(Text, ViewTable.Of(Breaks), ViewText.Note($"Seal: {Seal}"));
}

public sealed partial record ExhibitCheck : ViewableRecord
{
    internal override View View => new(Exhibit.ToString(), ViewList.Of(Sentences));
}

public sealed partial record HeldExhibit : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<HeldExhibit>("exhibit", "exhibits")
        .Column("Exhibit", h => ViewPhrase.Bold(h.Exhibit.ToString()))
        .Column("Kept of", h => h.Record.Label)
        .Column("Hash", h => ViewPhrase.Grey(h.Exhibit.Hash));

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ((IViewable)Exhibit).View.Blocks);
}

public sealed partial record Transfer : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Transfer>("transfer", "transfers")
        .Column("At", t => t.At.Text)
        .Column("From", t => t.From)
        .Column("To", t => t.To)
        .Column("Purpose", t => t.Purpose)
        .Column("Hash", t => ViewPhrase.Grey(t.Hash));

    Shape IShaped.Shape => s_shape;
}
