using NodaTime.Text;

namespace GeoClaims;

public sealed partial class CaseHistory : ViewableObject
{
    internal override View View => new(_state.Head.Title,
        ViewTable.Of(Revisions),
        TornLine is null ? null : ViewText.Note("The last line of the file is torn; what it held is not part of the history."),
        Erased.IsEmpty ? null : ViewText.Note(string.Join(" ", Erased.Select(e => $"{e}."))),
        ViewText.Note($"Head: {Head}"));
}

public sealed partial record HistoryCheck : ViewableRecord
{
    internal override View View => View.OfText(Sentence);
}

public sealed partial record ErasedRecord : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ErasedRecord>("erased record", "erased records")
        .Column("Record", e => ViewPhrase.Bold(e.Key))
        .Column("Of revision", e => $"{e.Revision}", ViewAlign.Right)
        .Column("Erased by", e => e.Author)
        .Column("On", e => InstantPattern.General.Format(e.Recorded))
        .Column("Because", e => e.Reason);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class Revision : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Revision>("revision", "revisions")
        .Column("", r => $"{r.Number}", ViewAlign.Right)
        .Column("Recorded", r => InstantPattern.General.Format(r.Recorded))
        .Column("Author", r => r.Author)
        .Column("Reason", r => ViewPhrase.Bold(r.Reason))
        .Column("Changes", r => $"{r.Changes.Count}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ViewList.Of(Changes.Select(c => c.ToString())), ViewText.Note($"Hash: {Hash}"));
}
