namespace GeoClaims;

public sealed partial class Evaluation : ViewableObject
{
    private const int MostTelling = 5;

    private ValueList<ItemResult> Telling => [.. Items.Take(MostTelling)];

    internal override View View => new(Question.Text,
        Judgement.IsEmpty ? null : ViewText.Lead(Judgement[0].Text),
        ViewList.Of(Judgement.Skip(1)),
        Picture(),
        Estimates.IsEmpty && Leading is not null ? ViewTable.Of(Leading.Standings, Leading.Method.Name) : null,
        ViewTable.Of(Telling, "What tells the answers apart"),
        ViewText.NoteIf(Items.Count > Telling.Count, $"{Items.Count - Telling.Count} more items tell less; ToMatrixRows() has them all."));

    /// <summary>How likely each answer is, as a standalone SVG: fields with the words of the
    /// scale, a bar as far as the estimate moves, and an upright mark where it stands.</summary>
    /// <remarks>The fields are those of ICD 203 §D.6.e(2)(a), unless the options
    /// name another scale. Only the first 12 answers are drawn.</remarks>
    public string ToSvg() => LikelihoodPicture.Draw(Question.Text, Estimates, Options.Scale);

    private ViewPicture? Picture()
        => Estimates.IsEmpty ? null : new(ToSvg(), $"{Question.Text} {LikelihoodPicture.Sentence(Estimates)}", LikelihoodPicture.Width,
            ViewTable.Of(Estimates, "How likely each answer is"));
}
