using System.Globalization;

namespace GeoClaims;

public sealed partial record CoherentAnswer : ViewableRecord;

public sealed partial record CoherentJudgement : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CoherentJudgement>("direct judgement", "direct judgements")
        .Column("Analyst", j => ViewPhrase.Bold(j.Judgement.Analyst))
        .Column("Judged", j => string.Join("; ", j.Answers))
        .Column("Moved by", j => j.Incoherence.ToString("0.00", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Made", j => j.Judgement.Made?.InWords)
        .Column("Because", j => j.Judgement.Because);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record PooledAnswer : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<PooledAnswer>("answer", "answers")
        .Column("Answer", a => ViewPhrase.Bold(a.Hypothesis.Name))
        .Column("Judged", a => a.Pooled.ToString(), ViewAlign.Right)
        .Column("Extremized", a => a.Extremized == a.Pooled ? null : a.Extremized.ToString(), ViewAlign.Right)
        .Column("On the evidence", a => a.OnEvidence?.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial record JudgementGap : ViewableRecord;

public sealed partial record GapItem : ViewableRecord;

public sealed partial class PooledJudgement : ViewableObject
{
    internal override View View
        => new("What analysts hold likely", ViewList.Of(Sentences), ViewTable.Of(Answers), ViewTable.Of(Judgements));
}
