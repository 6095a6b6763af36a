namespace GeoClaims;

/// <summary>Draws the axis of a timeline and the marks of its rows.</summary>
internal static class TimelineDrawing
{
    // Of the axis, in per cent: marks nearer than this stand on each other.
    private const double Apart = 0.8;

    // A field less wide than this has no room for its label.
    private const double Labelled = 9;

    /// <summary>The fields of the axis as a symbol that all rows use.</summary>
    public static Html Symbol(Timeline line) => Html.Of($"""
        <svg class="defs" aria-hidden="true" width="0" height="0"><symbol id="span">
        {line.Fields.Select(Ground)}
        {(line.Focus is { } focus ? Line("focus", focus, focus, "0", "100%") : Html.Empty)}</symbol></svg>
        """);

    private static Html Ground(TimelineField field, int index) => Html.Of(
        $"""<rect class="f{index % 2}" x="{PageText.Percent(field.Left)}" width="{PageText.Percent(field.Width)}" height="100%"/>""");

    public static Html Axis(Timeline line) => Html.Of($"""
        <span class="vh">When it happened and when it became known</span>
        <svg width="100%" height="40" aria-hidden="true"><use href="#span" width="100%" height="40"/>{line.Fields.Select(Field)}</svg>
        """);

    public static Html Caption(Timeline line) => Html.Of($"""
        <p class="caption"><span aria-hidden="true">○</span> happened, <span aria-hidden="true">●</span> became known,
        <span aria-hidden="true">◆</span> a claim, <span aria-hidden="true">━</span> the time within which it happened.
        The scale is cut where a field ends: fields are as wide as much happens in them. Clock: {line.Zone}.</p>
        """);

    public static Html Marks(TimelineRow row)
    {
        var (from, to, known) = (row.FromAt, row.ToAt, row.KnownAt);
        var link = from is { } f && known is { } k && k - f > Apart ? Line("delay", f, k, "14", "14") : Html.Empty;
        var span = from is { } a && to is { } b && b - a > Apart
            ? Html.Of($"""
                <rect class="within" x="{Place(a)}" width="{Place(b - a)}"/>
                """)
            : Html.Empty;
        var ring = from is { } r && (known is null || known - r > Apart)
            ? Html.Of($"""<circle class="{(row.IsRough ? "ring rough" : "ring")}" cx="{Place(r)}"/>""")
            : Html.Empty;
        var dot = known is { } at ? Known(row, at) : Html.Empty;
        return Html.Of($"""<svg aria-hidden="true"><use href="#span"/>{link}{span}{ring}{dot}</svg>""");
    }

    // A tenth of a per cent of the width is less than a pixel and a half.
    private static string Place(double at) => PageText.Percent(Math.Round(at, 1));

    private static Html Known(TimelineRow row, double at) => row.Record is Claim
        ? Html.Of($"""<svg x="{Place(at)}" y="14" overflow="visible"><path class="dot" d="M0-6 6 0 0 6-6 0z"/></svg>""")
        : Html.Of($"""<circle class="dot" cx="{Place(at)}"/>""");

    private static Html Field(TimelineField field) => Html.Of($"""
        <text class="fl" x="{PageText.Percent(field.Left + (field.Width / 2))}" y="13"
        text-anchor="middle">{(field.Width < Labelled ? "" : field.Label)}</text>{field.Ticks.Select(Tick)}
        """);

    private static Html Tick(TimelineTick tick) => Html.Of($"""
        <text class="n" x="{PageText.Percent(tick.At)}" y="29" text-anchor="middle">{tick.Label}</text>
        {Line("tick", tick.At, tick.At, "33", "40")}
        """);

    private static Html Line(string style, double from, double to, string top, string bottom) => Html.Of(
        $"""<line class="{style}" x1="{Place(from)}" x2="{Place(to)}" y1="{top}" y2="{bottom}"/>""");
}
