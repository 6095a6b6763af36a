namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Robustness : IViewable
{
    // Those that change the lead first, then those that take away most.
    private ValueList<Variant> Telling => [.. LeavingOut.Where(v => v.Kind != VariantKind.WithoutItem && (v.Flips || !v.Items.IsEmpty)).OrderByDescending(v => v.Flips).ThenByDescending(v => v.Items.Count)];

    View IViewable.View => new("What would change the lead",
        ViewList.Of(Sentences),
        ViewTable.Of(Telling, "Without one report, source, origin or analyst", most: 10),
        ViewTable.Of(Resampling?.Answers ?? [], $"With ratings, trust and priors drawn anew {Draws} times"),
        ViewText.Note($"Drawn with the seed {Seed}."));

    /// <summary>What would change the lead as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What would change the lead as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
