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
}
