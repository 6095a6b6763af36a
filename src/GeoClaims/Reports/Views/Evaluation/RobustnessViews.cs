using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct BaseRate : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<BaseRate>("prior", "priors")
        .Column("Prior", b => b.Prior.ToString(), ViewAlign.Right)
        .Column("Then", b => b.Probability.ToString(), ViewAlign.Right)
        .Column("Leads", b => b.Leads ? "yes" : ViewPhrase.Bold("no"));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The result as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The result as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial record BaseRateSweep : ViewableRecord
{
    internal override View View => new(ToString(), ViewTable.Of(Points));
}

public sealed partial record FlipSet : ViewableRecord
{
    internal override View View => new($"{Size} {(Size == 1 ? "item" : "items")} must fall "
        + $"for {string.Join(" and ", Instead.Select(h => h.Name))} to draw level or lead",
        ViewList.Of(Items.Select(i => i.Statement)),
        ViewText.NoteIf(!IsSmallest, "A smaller set may exist."));
}

public sealed partial record ResampledHypothesis : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ResampledHypothesis>("answer", "answers")
        .Column("Answer", a => ViewPhrase.Bold(a.Hypothesis.Name))
        .Column("Middle", a => a.Range.Best.ToString(), ViewAlign.Right)
        .Column("Nine draws of ten", a => a.Range.Span, ViewAlign.Right)
        .Column("Leads in", a => a.ShareLed.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record Resampling : ViewableRecord
{
    internal override View View => new($"{Draws} draws: the same answer led in {SameLeader}, in the same order in {SameOrder}",
        ViewTable.Of(Hypotheses));
}

public sealed partial class Robustness : ViewableObject
{
    // Those that change the lead first, then those that take away most.
    private ValueList<Variant> Telling => [.. LeavingOut.Where(v => v.Kind != VariantKind.WithoutItem
        && (v.Flips || !v.Items.IsEmpty)).OrderByDescending(v => v.Flips).ThenByDescending(v => v.Items.Count)];

    internal override View View => new("What would change the lead",
        ViewList.Of(Sentences),
        ViewTable.Of(Telling, "Without one report, source, origin or analyst", most: 10, all: "ToRows()"),
        ViewTable.Of(Resampling?.Hypotheses ?? [], $"With ratings, trust and priors drawn anew {Draws} times", all: "ToRangeRows()"),
        ViewText.Note($"Drawn with the seed {Seed}."));
}

public sealed partial record TippingWeight : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TippingWeight>("tipping weight", "tipping weights")
        .Column("Item", t => t.Item.Statement)
        .Column("Weight", t => t.Weight.ToString("0.##", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Draws level", t => t.Instead.Name);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record Variant : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Variant>("trial", "trials")
        .Column("Tried", v => $"{Variant.Words(v.Kind)} “{v.Name}”")
        .Column("Items", v => $"{v.Items.Count}", ViewAlign.Right)
        .Column("Leads", v => string.Join(" and ", v.Leaders.Select(h => h.Name)))
        .Column("Changes the lead", v => v.Flips ? ViewPhrase.Bold("yes") : "no");

    Shape IShaped.Shape => s_shape;
}
