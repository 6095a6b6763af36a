namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Replay : IViewable
{
    View IViewable.View => new($"{Question.Text} As known step by step",
        Relevant.IsEmpty ? ViewText.Note("Nothing on this question has a date.") : Picture(),
        ViewText.NoteIf(Steps.Count > Relevant.Count, $"{Steps.Count - Relevant.Count} other {(Steps.Count - Relevant.Count == 1 ? "step" : "steps")} brought nothing on this question. Uncertain times are read by their {Words.Of(Bound)} bound."));

    /// <summary>How the estimate moved as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the estimate moved as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>How the estimates moved, as a standalone SVG: a line in steps for each answer, over fields with the words of the scale.</summary>
    /// <remarks>Only the last 40 steps that bear on the question are drawn, and the five answers that end highest.</remarks>
    public string ToSvg() => ReplayPicture.Draw(this);

    private ViewPicture Picture() => new(ToSvg(), $"{Question.Text} {ReplayPicture.Sentence(this)}", ReplayPicture.Width, ViewTable.Of(Relevant, "Step by step"));
}
