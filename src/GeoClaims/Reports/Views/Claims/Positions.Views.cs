namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Positions : IViewable
{
    View IViewable.View => new($"What {Actor} holds",
        ViewText.NoteIf(Accepts.Count + PutsAbout.Count + Doubts.Count + Rejects.Count == 0, "It holds no position."),
        Accepts.Table("Accepts", most: 10),
        PutsAbout.Table("Puts about", most: 10),
        Doubts.Table("Doubts", most: 10),
        Rejects.Table("Rejects", most: 10),
        ViewList.Of(Contradictions.Select(c => c.Sentence), "Contradictions", most: 10),
        ViewList.Of(Changes.Select(c => c.Sentence), "Changes", most: 10));

    /// <summary>What the actor holds as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the actor holds as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
