namespace GeoClaims;

public sealed partial record CircularReporting : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record Cluster : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Cluster>("cluster", "clusters")
        .Column("Counts", c => ViewPhrase.Bold(c.Counts.Statement))
        .Column("Counts with it", c => ViewWords.Some(c.Others.Select(e => e.Statement)));

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record EvidenceOrigin : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<EvidenceOrigin>("origin", "origins")
        .Column("Origin", o => ViewPhrase.Bold(o.Name))
        .Column("Alone", o => $"{o.Alone.Count}", ViewAlign.Right)
        .Column("Shared", o => $"{o.Shared.Count}", ViewAlign.Right)
        .Column("Items that come from there alone", o => ViewWords.Some(o.Alone.Select(e => e.Statement)));

    Shape IShaped.Shape => s_shape;
}

public sealed partial class Independence : ViewableObject
{
    internal override View View => new($"{Counted} of {Rated} rated items count",
        ViewList.Of(Sentences),
        ViewTable.Of(Origins, "Where they come from"),
        ViewTable.Of(Naive, "What counting every copy would have said"));
}

public sealed partial record NaiveEstimate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<NaiveEstimate>("answer", "answers")
        .Column("Answer", n => ViewPhrase.Bold(n.Hypothesis.Name))
        .Column("Copies count once", n => n.Counted.ToString(), ViewAlign.Right)
        .Column("Every copy counts", n => n.Naive.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record SelfSupport : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}
