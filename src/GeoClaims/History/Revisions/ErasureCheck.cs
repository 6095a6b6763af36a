namespace GeoClaims;

/// <summary>Whether the gaps of a history are those that its revisions record, and hold nothing.</summary>
/// <remarks>
/// The hash of a revision with a gap cannot be computed any more. Its text is vouched for all the same: a later revision states the
/// hash of what was left of it, and the last revision that does so comes after every gap, and is hashed as a whole.
/// </remarks>
internal sealed class ErasureCheck
{
    private readonly CaseHistory _history;
    // The last revision that states what was left of each, and what it states.
    private readonly Dictionary<int, (int By, string Left)> _left = [];
    private readonly HashSet<(int By, int Revision)> _said = [];

    private ErasureCheck(CaseHistory history)
    {
        _history = history;
        foreach (var revision in history.Revisions)
        {
            foreach (var erased in revision.Document.Erases)
            {
                _left[erased.Revision] = (revision.Number, erased.Left);
                _said.Add((revision.Number, erased.Revision));
            }
        }
    }

    /// <summary>The first revision that is wrong, and what is wrong with it; null if none is.</summary>
    public static (int Revision, string Sentence)? FirstWrong(CaseHistory history)
    {
        if (history.Count == 0 || history.Revisions.All(r => r.Document is { Erased.IsEmpty: true, Erases.IsEmpty: true })) return null;
        var check = new ErasureCheck(history);
        foreach (var revision in history.Revisions)
            if (check.Wrong(revision) is { } wrong) return (revision.Number, $"Revision {revision.Number} {wrong}");
        return null;
    }

    private string? Wrong(Revision revision)
    {
        var (document, gaps) = (revision.Document, revision.Document.Erased);
        if (document.Erases.Any(e => e.Revision < 1 || e.Revision >= revision.Number))
            return "records that something was erased from a revision which does not come before it.";
        if (!_left.TryGetValue(revision.Number, out var left))
            return gaps.IsEmpty ? null : "says that records were erased from it, and no later revision records that.";
        var by = HistorySentences.Name(_history.Get(left.By));
        if (gaps.IsEmpty) return $"still holds what {by} records as erased.";
        if (RevisionHash.Of(RevisionJson.Write(document)) != left.Left) return $"is not what {by} left of it when it erased something.";
        if (!gaps.All(g => _said.Contains((g.By, revision.Number)))
            || _said.Any(s => s.Revision == revision.Number && !gaps.Any(g => g.By == s.By)))
            return "and the revisions that record what was erased from it do not say the same.";
        var put = document.Put.Where(r => gaps.Any(g => g.Key == r.Key)).ToList();
        return put.Select(r => r.Key).SequenceEqual(gaps.Select(g => g.Key)) && put.All(r => ErasedForm.Of(r) == r) ? null
            : "holds something in the place of what was erased from it.";
    }
}
