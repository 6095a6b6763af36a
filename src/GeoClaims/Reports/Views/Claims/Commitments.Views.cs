namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Commitments : IViewable
{
    View IViewable.View => new(Accepted.IsEmpty ? $"{Actor} accepts nothing." : $"If {Actor} accepts {string.Join(" and ", Accepted.Take(ViewLimits.Rows).Select(p => $"“{p}”"))}",
        ViewText.NoteIf(All.IsEmpty && !Accepted.IsEmpty, "Nothing else follows."),
        ViewTable.Of(All),
        ViewList.Of(Pending.Select(p => p.Sentence), "It would take more for these"),
        AtOdds.Table("Today it speaks against that"),
        ViewText.NoteIf(!All.IsEmpty, "These link what is accepted, and say nothing of what is true."));

    /// <summary>What the actor is committed to as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the actor is committed to as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
