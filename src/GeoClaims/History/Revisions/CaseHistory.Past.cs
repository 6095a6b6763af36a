using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

public sealed partial class CaseHistory
{
    /// <summary>The case as it stood after a revision.</summary>
    /// <remarks>It costs what it takes to put a case of that size together, however long the history is.</remarks>
    /// <param name="revision">The revision's number, from 1 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such revision.</exception>
    public CaseFile At(int revision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(revision, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(revision, Count);
        return revision == Count ? Current : StateAt(revision).ToFile();
    }

    /// <summary>The case as we had it on record at an instant, whatever came to be known of that time later.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing had been recorded
    /// by then; <see cref="RevisionAt"/> tells without throwing.</exception>
    public CaseFile AsRecorded(Instant instant) => RevisionAt(instant) is { } revision
        ? At(revision.Number)
        : throw new ArgumentOutOfRangeException(nameof(instant), instant,
            $"Nothing was recorded before {InstantPattern.ExtendedIso.Format(_revisions[0].Recorded)}.");

    /// <summary>The last revision recorded at an instant or before; null if there was none yet.</summary>
    /// <param name="instant">The instant.</param>
    public Revision? RevisionAt(Instant instant)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_revisions[middle].Recorded <= instant) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : _revisions[low - 1];
    }

    /// <summary>The revisions that put or removed a record: who changed it, when and why.</summary>
    /// <param name="id">The record's id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    public ValueList<Revision> RevisionsOf<T>(Id<T> id) where T : CaseRecord => Touching(id.Value);

    /// <summary>The revisions that put or removed an assessment: who changed the rating, when and why.</summary>
    /// <param name="item">The item judged.</param>
    /// <param name="hypothesis">The hypothesis it was judged against.</param>
    /// <param name="analyst">Who judged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyst"/> is null.</exception>
    public ValueList<Revision> RevisionsOf(Id<Evidence> item, Id<Hypothesis> hypothesis, string analyst)
    {
        ArgumentNullException.ThrowIfNull(analyst);
        return Touching(Assessment.KeyOf(item, hypothesis, analyst));
    }

    private ValueList<Revision> Touching(string key) => _revisions.Where(r => r.Changes.Any(c => c.Key == key)).ToValueList();

    private CaseState StateAt(int revision)
    {
        var place = (revision - 1) / Stride * Stride;
        var state = _revisions[place].Checkpoint ?? throw new InvalidOperationException("A state that is always kept is missing.");
        while (++place < revision) state = state.Then(_revisions[place].Changes);
        return state;
    }
}
