namespace GeoClaims.Exchange;

/// <summary>A changed case that a document was made to take, and did not take: it is refused, since what is lost in silence is found
/// by nobody.</summary>
internal static class LostChange
{
    /// <param name="after">The case that is read from the changed document.</param>
    /// <param name="wanted">The changed case.</param>
    /// <param name="title">The title of the options, which counts more than the one that is written.</param>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Check(CaseFile after, CaseFile wanted, string? title)
    {
        if (title is not null) after = after.With(CaseChange.Title(wanted.Title));
        if (after.Equals(wanted)) return;
        Dictionary<string, CaseRecord> want = RecordsOfCase.ByKey(wanted), have = RecordsOfCase.ByKey(after);
        var lost = want.Keys.FirstOrDefault(k => !want[k].Equals(have.GetValueOrDefault(k)))
            ?? have.Keys.FirstOrDefault(k => !want.ContainsKey(k)) ?? "title, handling mark or clock zone";
        throw new InvalidOperationException(
            $"Something in the document stands in the way of what was changed: the change of {lost} would be lost.");
    }
}
