namespace GeoClaims;

public sealed partial record Knowledge : ViewableRecord;

public sealed partial record KnownRecord : ViewableRecord
{
    internal override View View => new(Record.Label, ViewText.Plain(ToString()));
}

public sealed partial record WhyKnown : ViewableRecord
{
    internal override View View => new(Record.Label, ViewText.Plain(ToString()));
}

public sealed partial class Replay : ViewableObject
{
    internal override View View => new($"{Question.Text} As known step by step",
        Relevant.IsEmpty ? ViewText.Note("Nothing on this question has a date.") : Picture(),
        ViewText.NoteIf(Steps.Count > Relevant.Count, $"{Steps.Count - Relevant.Count} "
            + $"other {(Steps.Count - Relevant.Count == 1 ? "step" : "steps")} brought nothing on "
            + $"this question. Uncertain times are read by their {Words.Of(Bound)} bound."));

    /// <summary>How the estimates moved, as a standalone SVG: a line in steps
    /// for each answer, over fields with the words of the scale.</summary>
    /// <remarks>Only the last 40 steps that bear on the question are drawn, and the five answers that end highest.</remarks>
    public string ToSvg() => ReplayPicture.Draw(this);

    private ViewPicture Picture()
        => new(ToSvg(), $"{Question.Text} {ReplayPicture.Sentence(this)}", ReplayPicture.Width, ViewTable.Of(Relevant, "Step by step"));
}

public sealed partial class ReplayStep : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ReplayStep>("step", "steps")
        .Column("Known", s => ViewWords.Time(s.At, s.Evaluation.Case.Zone))
        .Column("What it did", s => s.Sentence.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ViewWords.Time(At, Evaluation.Case.Zone), ViewText.Plain(Sentence.Text),
        ViewList.Of(Relevant.Select(r => new Names(Evaluation.Case).Of(r)), "Became known"));
}
