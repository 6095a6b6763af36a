using System.Globalization;

namespace GeoClaims;

public sealed partial record ClaimChance : ViewableRecord;

public sealed partial record Claimant : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Claimant>("claimant", "claimants")
        .Column("Who", c => ViewPhrase.Noted(c.Actor.Name, c.OtherName?.Text))
        .Column("Stance", c => ViewPhrase.Bold(c.Main.Stance))
        .Column("On what", c => c.Main.Statement)
        .Column("Claims", c => c.Claims.Count.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Evidence it points to", c => string.Join(" ", c.Evidence))
        .Column("That it said so", c => string.Join(" ", c.Reported));

    Shape IShaped.Shape => s_shape;

    internal override View View
        => new(ToString(), ViewTable.Of(Claims, "What was said"), ViewTable.Of(Gains, "Gains"), ViewTable.Of(Loses, "Loses"));
}

public sealed partial record Endnote : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Endnote>("source reference", "source references")
        .Column("Number", e => e.Number.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Source", e => e.Source.Name)
        .Column("Title", e => e.Report.Title)
        .Column("What bears on its quality", e => string.Join(" ", e.Descriptor))
        .Column("Used for", e => string.Join(" ", e.UsedBy));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record ForecastNote : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ForecastNote>("forecast question", "forecast questions")
        .Column("Question", f => f.Question.Text)
        .Column("Forecasts", f => f.Claims.Count.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Settled", f => f.Resolved?.Name ?? "not settled");

    Shape IShaped.Shape => s_shape;

    internal override View View => new(ToString(), ViewTable.Of(Claims), ViewList.Of(Scored.Select(s => s.Sentence)));
}

public sealed partial record Snapshot : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Snapshot>("step", "steps")
        .Column("Known by the end of", s => ViewPhrase.Bold(s.Label))
        .Column("Items known", s => s.KnownItems.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Leads", s => s.Leader?.Name ?? "nobody")
        .Column("What moved it", s => s.Change?.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View
        => new(Label, ViewList.Of(Evaluation.Judgement), ViewTable.Of(Estimates), Change is null ? null : ViewText.Note(Change.Text));
}

public sealed partial record TaggedHypothesis : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedHypothesis>("answer", "answers")
        .Column("Tag", a => ViewPhrase.Bold(a.Tag))
        .Column("Answer", a => a.Hypothesis.Name)
        .Column("What it says", a => a.Statement);

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record TaggedClaim : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedClaim>("claim", "claims")
        .Column("Tag", c => ViewPhrase.Bold(c.Tag))
        .Column("Made", c => c.Made)
        .Column("Who", c => c.Claimant.Name)
        .Column("Stance", c => ViewPhrase.Bold(c.Stance))
        .Column("On what", c => c.Statement)
        .Fact("How sure", c => c.Claim.Certainty?.ToString());

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record TaggedItem : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedItem>("item", "items")
        .Column("Tag", i => ViewPhrase.Bold(i.Tag))
        .Column("Evidence", i => i.Item.Statement)
        .Column("Grade", i => i.Grade)
        .Column("Known", i => i.Known)
        .Column("Tells them apart", i => i.IsRepeat ? "a repeat" : i.TellsApartWord)
        .Fact("Sources", i => string.Join(", ", i.SourceNames));

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record TimelineRow : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TimelineRow>("row", "rows")
        .Column("Known", r => $"{r.Known} {r.KnownTime}".TrimEnd())
        .Column("Tag", r => TimelineSection.Kind(r))
        .Column("What", r => r.Text)
        .Column("Happened", r => r.Happened);

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}

public sealed partial record WhatIfRow : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<WhatIfRow>("row", "rows")
        .Column("Tag", w => ViewPhrase.Bold(w.Tag))
        .Column("What is done", w => Words.Of(w.Kind))
        .Column("What it is done to", w => w.Name)
        .Column("Stands at", w => WhatIfSection.Stands(w), ViewAlign.Right)
        .Column("Difference", w => WhatIfSection.Difference(w.Points), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => s_shape.Alone(this, null, Names.None);
}
