using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record TaggedItem : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedItem>("item", "items")
        .Column("Tag", i => ViewPhrase.Bold(i.Tag))
        .Column("Evidence", i => i.Item.Statement)
        .Column("Grade", i => i.Grade)
        .Column("Known", i => i.Known)
        .Column("Tells them apart", i => i.IsRepeat ? "a repeat" : i.TellsApartWord)
        .Fact("Sources", i => string.Join(", ", i.SourceNames));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The item as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The item as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
