using System.Globalization;

namespace GeoClaims;

public sealed partial class NextQuestions : ViewableObject
{
    internal override View View => new("What to look for next", ViewList.Of(Sentences), ViewTable.Of(Questions));
}

public sealed partial record NextQuestion : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<NextQuestion>("question", "questions")
        .Column("What to look at", q => ViewPhrase.Bold(q.About.Label))
        .Column("Under", q => q.Hypothesis.Name)
        .Column("Bits", q => q.Bits.ToString("0.00", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Outcomes", q => string.Join("; ", q.Outcomes))
        .Column("Lead changes", q => q.ChanceOfChange.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial record NextOutcome : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<NextOutcome>("outcome", "outcomes")
        .Column("Outcome", o => ViewPhrase.Bold(o.Name))
        .Column("Chance", o => o.Chance.ToString(), ViewAlign.Right)
        .Column("Leader then", o => o.Leader.ToString(), ViewAlign.Right)
        .Column("Would lead", o => string.Join(" and ", o.Leaders.Select(h => h.Name)));

    Shape IShaped.Shape => s_shape;
}
