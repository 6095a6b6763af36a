namespace GeoClaims;

public sealed partial class CaseReport : ViewableObject
{
    internal override View View => new(SafeText.Named(Question.Text),
        Case.Handling is { } mark ? ViewText.Lead(mark) : null,
        Evaluation.Judgement.IsEmpty ? null : ViewText.Lead(Evaluation.Judgement[0].Text),
        ViewList.Of(Evaluation.Judgement.Skip(1)),
        Now.Estimates.IsEmpty ? null : new ViewPicture(Evaluation.ToSvg(),
            $"{Question.Text} {LikelihoodPicture.Sentence(Evaluation.Estimates)}", LikelihoodPicture.Width,
            ViewTable.Of(Evaluation.Estimates, "How likely each answer is")),
        ViewText.Note($"{Holds()} Save(\"report.html\") writes the whole report as one page, and ToMarkdown() gives it as Markdown."));

    /// <summary>The whole report as Markdown: the sections of the page in their order, with all that they hold.</summary>
    public override string ToMarkdown() => ToMarkdown(CancellationToken.None);

    /// <summary>The whole report as Markdown: the sections of the page in their order, with all that they hold.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public string ToMarkdown(CancellationToken cancellation) => ReportMarkdown.Write(this, cancellation);

    private string Holds()
    {
        var sources = Endnotes.Select(e => e.Source.Id).Distinct().Count();
        return $"On this question the report holds {Words.Count(Items.Count, "item", "items")} of "
            + $"evidence, {Words.Count(Claims.Count, "claim", "claims")}, {Words.Count(sources, "cited source", "cited sources")} "
            + $"and {Words.Count(Snapshots.Count, "step", "steps")} of the replay.";
    }
}
