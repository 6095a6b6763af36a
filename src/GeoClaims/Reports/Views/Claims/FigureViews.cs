namespace GeoClaims;

public sealed partial class ClaimedFigures : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ClaimedFigures>("number", "numbers")
        .Column("What is counted", f => ViewPhrase.Bold(f.Quantity?.ToString() ?? f.Proposition.Statement))
        .Column("How they stand", f => Words.Of(f.Relation))
        .Column("Claimed", f => string.Join(", ", f.Claims.Select(c => c.Figure)))
        .Column("In words", f => f.Sentence.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View => new(Sentence.Text, Claims.Table("Who states what", most: 20));
}
