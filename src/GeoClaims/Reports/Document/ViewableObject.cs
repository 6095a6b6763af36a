using System.Diagnostics;

namespace GeoClaims;

/// <summary>A value that shows itself in notebooks, in a debugger and as Markdown.</summary>
/// <remarks>Only the library's own types derive from it. The members are real and public, since notebooks look for them by name.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public abstract class ViewableObject : IViewable
{
    private protected ViewableObject() { }

    internal virtual View View => View.OfText(ToString());

    View IViewable.View => View;

    /// <summary>The value as a piece of HTML for a notebook: without style
    /// sheet or script, readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The value as Markdown.</summary>
    public virtual string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>What the value says, in one line or a few.</summary>
    public abstract override string ToString();
}
