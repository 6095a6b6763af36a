using System.Collections.Concurrent;

namespace GeoClaims.Storage;

/// <summary>
/// How far this program last stored each case, so that one revision more need not first ask, which is a journey to the server. The write
/// itself has the server look whether it is still so.
/// </summary>
/// <param name="check">The statement that, as a part of a write, refuses it unless a case is still stored so far, as if somebody else had
/// taken the number.</param>
internal sealed class KnownHeads(string check)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, StoredHead> _heads = new(StringComparer.Ordinal);

    /// <summary>The head that a history goes on from by one revision; null if it is not known.</summary>
    public StoredHead? Before(string caseId, CaseHistory history)
        => _heads.TryGetValue(caseId, out var head) && head.Number == history.Count - 1 && head.Hash == history.Last.Previous ? head
            : null;

    /// <summary>What refuses a write unless a case is still stored so far.</summary>
    public RowChange Expect(string caseId, StoredHead head)
        => new(check, [[("case", caseId), ("number", (long)head.Number), ("hash", head.Hash)]]);

    /// <summary>Keeps how far a case is stored.</summary>
    public void Put(string caseId, StoredHead head)
    {
        if (_heads.Count >= Most) _heads.Clear();
        _heads[caseId] = head;
    }
}
