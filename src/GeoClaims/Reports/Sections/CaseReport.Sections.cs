namespace GeoClaims;

public sealed partial class CaseReport
{
    private ReportSection[]? _sections;

    /// <summary>The report as data, section by section, for whoever writes it in another form: what
    /// <see cref="ToMarkdown()"/> writes, and what the page holds besides its drawings.</summary>
    public ValueList<ReportSection> Sections => [.. SectionsInWords(CancellationToken.None)];

    internal ReportSection[] SectionsInWords(CancellationToken cancellation)
        => _sections ??= [.. ReportSections.Of(this, cancellation).Select(InWords.Of)];

    /// <summary>The templates and words that the brief and the judgement need and <see cref="ReportOptions.Sentences"/> lacks, each once:
    /// what a translator has still to do (see <see cref="SentenceCatalogue.Missing"/>).</summary>
    public ValueList<string> Untranslated
    {
        get
        {
            var missing = new List<string>();
            var heard = (CaseReport)MemberwiseClone();
            heard.Sentences = Options.Sentences.HeardBy(missing.Add);
            _ = BriefText.Of(heard);
            return [.. missing.Concat(Options.Sentences.Missing(Evaluation.Judgement)).Distinct()];
        }
    }

    /// <summary>The question and the brief, line by line: what a console has room for on one screen.</summary>
    public override string ToString() => BriefText.Of(this);
}
