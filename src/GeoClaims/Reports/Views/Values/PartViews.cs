using System.Diagnostics;

namespace GeoClaims;

public sealed partial record ActorName : ViewableRecord;

public sealed partial record Affiliation : ViewableRecord;

public sealed partial record Citation : ViewableRecord;

public sealed partial class ClockZone : ViewableObject;

public sealed partial class EdtfTime : ViewableObject;

public sealed partial record Figure : ViewableRecord;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct GeoPoint : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The point as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The point as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial record Expectation : ViewableRecord;

public sealed partial record Ground : ViewableRecord;

public sealed partial record JudgedAnswer : ViewableRecord;

public sealed partial record Participation : ViewableRecord;

public sealed partial record Place : ViewableRecord;

public sealed partial record Prior : ViewableRecord;

public sealed partial record Quantity : ViewableRecord;

public sealed partial record Quote : ViewableRecord
{
    internal override View View => new("",
        ViewTable.Facts(
            (Language ?? "Original", Original),
            ("Translation", Translation)));
}

public sealed partial record Resolution : ViewableRecord;

public sealed partial record Search : ViewableRecord;

public sealed partial record StatedTime : ViewableRecord;

public sealed partial record Subject : ViewableRecord;
