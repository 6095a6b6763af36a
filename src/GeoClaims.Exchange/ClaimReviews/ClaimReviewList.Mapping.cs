namespace GeoClaims.Exchange;

public sealed partial class ClaimReviewList
{
    /// <summary>Makes a case of the fact-checks: who claimed what, and who says what of it.</summary>
    /// <param name="options">What the fact-checks do not say by themselves.</param>
    public CaseFile ToCase(ClaimReviewOptions? options = null)
        => new ClaimReviewReader(this, options ?? ClaimReviewOptions.Default, new(wanted: false)).Read();

    /// <summary>Makes a case of the fact-checks, and tells what became of each.</summary>
    /// <param name="report">What was mapped, what stays in the text only, and what was wrong.</param>
    /// <param name="options">What the fact-checks do not say by themselves.</param>
    public CaseFile ToCase(out ExchangeReport report, ClaimReviewOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = new ClaimReviewReader(this, options ?? ClaimReviewOptions.Default, lines).Read();
        report = lines.Close();
        return file;
    }

    /// <summary>The fact-checks that a case holds, for publishing: what one claimant says of another one's claim.</summary>
    /// <remarks>A <c>ratingValue</c> is never made up. What else the case holds has no place here; the other overload names it.</remarks>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ClaimReviewList From(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new ClaimReviewWriter(file, new(wanted: false)).Write();
    }

    /// <summary>The fact-checks that a case holds, and what is lost.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">What was written, and each record that has no place in a fact-check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ClaimReviewList From(CaseFile file, out ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var list = new ClaimReviewWriter(file, lines).Write();
        report = lines.Close();
        return list;
    }

    /// <summary>This text with what was changed in the case; all that the change does not touch stays byte for byte.</summary>
    /// <remarks>
    /// What was claimed, by whom and when, the verdict's words, and title, address, date and language of a fact-check are changed in
    /// their places; one whose claim or report is gone is taken out; what one claimant newly says of another one's claim is added, to
    /// a web page within its first script. Numbers of ratings stay. Ratings of media stay as they are. Records are called by their
    /// words, so a changed one has another id when it is read again. Publish only what is yours: a fact-check belongs to its author.
    /// </remarks>
    /// <param name="file">The case, which came from this text by <see cref="ToCase(ClaimReviewOptions?)"/> and was changed.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public ClaimReviewList With(CaseFile file, ClaimReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new ClaimReviewUpdate(this, file, options ?? ClaimReviewOptions.Default, new(wanted: false)).Make();
    }

    /// <summary>This text with what was changed in the case, and what of the change is lost.</summary>
    /// <param name="file">The case, which came from this text by <see cref="ToCase(ClaimReviewOptions?)"/> and was changed.</param>
    /// <param name="report">What was written, and each new or changed record that has no place in a fact-check.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public ClaimReviewList With(CaseFile file, out ExchangeReport report, ClaimReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var list = new ClaimReviewUpdate(this, file, options ?? ClaimReviewOptions.Default, lines).Make();
        report = lines.Close();
        return list;
    }
}
