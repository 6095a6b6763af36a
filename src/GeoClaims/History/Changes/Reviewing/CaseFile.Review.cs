namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Hands the case out to one analyst, to judge the items of a question without seeing how others judged them.</summary>
    /// <remarks>What is handed out is the whole case without the assessments of others and
    /// without the question's resolution. The analyst's own assessments stay.</remarks>
    /// <param name="question">The question.</param>
    /// <param name="analyst">Who is to judge.</param>
    /// <exception cref="ArgumentException"><paramref name="analyst"/> is null, empty or blank.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such question.</exception>
    public Review StartReview(Id<Question> question, string analyst)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(analyst);
        var blind = With([CaseChange.Put(Get(question) with { Resolution = null }), .. Assessments.Where(a => a.Analyst != analyst)
            .Select(a => CaseChange.Remove(a))]);
        return new(blind, question, analyst, Matrix(question).Rows.Select(r => r.Item.Id).ToValueList(), blind.Assessments.ToValueList());
    }

    /// <summary>Merges an analyst's review into this case, which may have changed since the review was started.</summary>
    /// <remarks>
    /// In the result, mine is the review and theirs is this case. Only assessments
    /// of the review's analyst come in, so that those of others are never touched.
    /// A rating of an item that this case has removed is a conflict;
    /// <see cref="Review.ChangedIn"/> tells which of the items rated have changed.
    /// </remarks>
    /// <param name="review">The review.</param>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public MergeResult Merge(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Merge(review.Start, review.Case, this);
    }
}
