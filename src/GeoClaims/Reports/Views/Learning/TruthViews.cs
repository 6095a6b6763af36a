namespace GeoClaims;

public sealed partial class AnswerTable : ViewableObject;

public sealed partial record TruthEstimate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TruthEstimate>("item", "items")
        .Column("Item", t => t.Item)
        .Column("Likeliest answer", t => ViewPhrase.Bold(t.Value))
        .Column("Estimated", t => t.Probability.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record SourceEstimate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<SourceEstimate>("source", "sources")
        .Column("Source", s => ViewPhrase.Bold(s.Source))
        .Column("Estimated right", s => s.Accuracy.ToString(), ViewAlign.Right)
        .Column("Answers", s => $"{s.Count}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record CopyEstimate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CopyEstimate>("pair", "pairs")
        .Column("One", c => ViewPhrase.Bold(c.One))
        .Column("Other", c => ViewPhrase.Bold(c.Other))
        .Column("First copies", c => c.OneCopies.ToString(), ViewAlign.Right)
        .Column("Second copies", c => c.OtherCopies.ToString(), ViewAlign.Right)
        .Column("Shared", c => $"{c.Shared} of {c.Both}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class DawidSkene : ViewableObject
{
    internal override View View => new("Estimated by Dawid and Skene's method: nothing of this came out", ViewTable.Of(Sources),
        ViewTable.Of(Truths));
}

public sealed partial class AccuracyWithCopying : ViewableObject
{
    internal override View View => new("Estimated with copying, by Dong, Berti-Equille and Srivastava's method: nothing of this came out",
        ViewTable.Of(Sources), ViewTable.Of(Copies), ViewTable.Of(Truths));
}
