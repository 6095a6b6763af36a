using NodaTime;

namespace GeoClaims;

public sealed partial class CaseHistory
{
    // A revision that erases nothing leaves it as it was.
    private ErasedRecord[]? _erased;

    /// <summary>What was erased: the gaps in the order of revisions, each with who erased it, when and why.</summary>
    public ValueList<ErasedRecord> Erased
        => new(_erased ??= Count == 0 || Last.LastErasing == 0 ? [] : [.. _revisions.SelectMany(Gaps)]);

    /// <summary>Erases a record from every revision, so that a person's data go; the chain of hashes still verifies.</summary>
    /// <remarks>See <see cref="Erase(IEnumerable{string}, string, string, IClock)"/>.</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="author">Who erases it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank or holds half a surrogate pair, or no revision put such a record.</exception>
    /// <exception cref="InvalidOperationException">The clock stands before the last revision by more than a minute.</exception>
    public CaseHistory Erase<T>(Id<T> id, string author, string reason, IClock clock) where T : CaseRecord
        => Erase([id.Value], author, reason, clock);

    /// <summary>Erases records from every revision, so that a person's data go; the chain of hashes still verifies.</summary>
    /// <remarks>
    /// <para>In the place of each record stands an empty one of the same kind, with the same key, whose texts are <c>(erased)</c>, and
    /// a note of who erased it, when and why (<see cref="Erased"/>): what refers to it can still be read, in every revision.
    /// One revision more records the erasing, with a hash of what it left of each revision. A gap that no revision records, or one
    /// that holds or lacks anything else, is a <see cref="HistoryFault.WrongErasure"/>.</para>
    /// <para>What stays: the record's key (an assessment's names its analyst) and what its kind cannot be without, which are
    /// references and closed words, such as a claim's claimant, proposition and stance; and hashes, by which a guess at all that
    /// was erased can be confirmed. Authors and reasons of revisions, titles, and what other records say of a person stay as well:
    /// name those records too, and put afterwards what may be known of them.</para>
    /// <para>It gives another history and changes no file: write it by <see cref="Save(string)"/>, which replaces the file as a
    /// whole, and do the same with each copy. A revision's hash stays as it was, though its text is not there any more: that what
    /// stands beside a gap in the same revision was not changed, whoever erased vouches for, and in a store its log does.</para>
    /// </remarks>
    /// <param name="keys">The records' keys, such as <c>actor:city</c>. What was erased already stays so; if nothing is left to
    /// be erased, the history stays as it is.</param>
    /// <param name="author">Who erases them.</param>
    /// <param name="reason">Why. It stays, so it names nobody whose data go.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank or holds half a surrogate pair, or no revision put a record with one of
    /// <paramref name="keys"/>.</exception>
    /// <exception cref="InvalidOperationException">The clock stands before the last revision by more than a minute.</exception>
    public CaseHistory Erase(IEnumerable<string> keys, string author, string reason, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Check(author, reason, clock);
        var (wanted, found) = (keys.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (rest, left) = (Nothing, new List<LeftDocument>());
        foreach (var revision in _revisions)
        {
            if (revision.Without(wanted, found, Count + 1) is not { } document)
            {
                rest = rest.Follow(revision.Document, revision.CanonicalText.ToArray(), revision.Hash, revision.Recorded, revision.Changes);
                continue;
            }
            var text = RevisionJson.Write(document);
            left.Add(new() { Revision = revision.Number, Left = RevisionHash.Of(text) });
            var forms = document.Put.ToDictionary(r => r.Key, StringComparer.Ordinal);
            rest = rest.Follow(document, text, revision.Hash, revision.Recorded,
                [.. revision.Changes.Select(c => c.Record is { } put ? CaseChange.Put(forms[put.Key]) : c)]);
        }
        if (wanted.FirstOrDefault(key => !found.Contains(key)) is { } missing)
            throw new ArgumentException($"No revision put a record '{missing}'.", nameof(keys));
        return left.Count == 0 ? this : rest.Record([], null, author, reason, clock, [.. left]).WithTornLineOf(this);
    }

    private CaseHistory WithTornLineOf(CaseHistory other) => new(_revisions, _state, _references) { TornLine = other.TornLine };

    private IEnumerable<ErasedRecord> Gaps(Revision revision) => revision.Document.Erased.Select(gap => (Gap: gap, By: Get(gap.By)))
        .Select(e => new ErasedRecord(e.Gap.Key, revision.Number, e.By.Number, e.By.Author, e.By.Recorded, e.By.Reason, e.Gap.Hash));
}
