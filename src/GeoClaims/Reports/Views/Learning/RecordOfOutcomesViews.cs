namespace GeoClaims;

public sealed partial class JudgementPooling : ViewableObject;

public sealed partial class JudgementWeights : ViewableObject;

public sealed partial class ReliabilityReading : ViewableObject;

public sealed partial record OutcomeTally : ViewableRecord;

public sealed partial record TopicTally : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TopicTally>("topic", "topics")
        .Column("Topic", t => ViewPhrase.Bold(t.Topic))
        .Column("Came out as said", t => t.Tally.ToString());

    Shape IShaped.Shape => s_shape;
}

public sealed partial record PartyRecord : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<PartyRecord>("party", "parties")
        .Column("Who", p => ViewPhrase.Bold(p.Name))
        .Column("Is", p => Words.Of(p.Party))
        .Column("Came out as said", p => p.All.ToString())
        .Column("With its interest", p => p.WithInterest.Count == 0 ? null : p.WithInterest.ToString())
        .Column("Against its interest", p => p.AgainstInterest.Count == 0 ? null : p.AgainstInterest.ToString())
        .Column("Taken back", p => p.Retractions == 0 ? null : $"{p.Retractions}, of which {p.Corrections} had been wrong")
        .Column("Cases", p => $"{p.Cases}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ViewTable.Of(ByTopic, "By topic"));
}

public sealed partial record ReliabilityProposal : ViewableRecord
{
    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class TrackRecords : ViewableObject
{
    internal override View View
        => new($"What was said and how it came out: {Words.Count(Resolved, "resolved question", "resolved questions")} in "
        + Words.Count(Cases, "case", "cases"), ViewTable.Of(Parties));
}

public sealed partial record AnswerRate : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<AnswerRate>("kind of answer", "kinds of answers")
        .Column("Answer", a => ViewPhrase.Bold(a.Kind))
        .Column("Came out", a => $"{a.Count}", ViewAlign.Right)
        .Column("Share", a => a.Share.ToString())
        .Column("Cases", a => string.Join("; ", a.Cases.Take(3)) + (a.Cases.Count > 3 ? "; …" : ""));

    Shape IShaped.Shape => s_shape;
}

public sealed partial class ReferenceClassRates : ViewableObject
{
    internal override View View => new($"{ReferenceClass}: {Words.Count(Count, "resolved question", "resolved questions")}",
        ViewTable.Of(Answers));
}
