using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>The history of a case: an append-only chain of revisions, each
/// with author, reason, time and the hash of the one before it.</summary>
/// <remarks>
/// <para>It tells what was written down when, and that it was not altered since. A revision corrects <em>our record</em>;
/// that an actor changed its mind is a claim that <see cref="Claim.Revises"/>
/// another, and what was known when, the records' own times tell.</para>
/// <para>A history is immutable and safe to use from many threads: what adds a revision gives a longer one, which
/// shares the revisions with the shorter. Two are equal when their heads are.
/// A chain alone cannot show that its end was dropped, or that somebody wrote all
/// of it anew: note the <see cref="Head"/> elsewhere, and check against it.</para>
/// </remarks>
public sealed partial class CaseHistory : IEquatable<CaseHistory>
{
    internal static readonly CaseHistory Nothing = new([], CaseState.Empty, ReferenceCheck.None);

    // How many revisions apart whole states are kept: more would cost memory, fewer the time to come from one to a revision.
    private const int Stride = 256;

    private static readonly Duration Leeway = Duration.FromMinutes(1);

    private readonly ImmutableList<Revision> _revisions;
    private readonly CaseState _state;
    private readonly ImmutableDictionary<string, int> _references;
    private CaseFile? _current;
    private Revision[]? _list;

    private CaseHistory(ImmutableList<Revision> revisions, CaseState state, ImmutableDictionary<string, int> references)
        => (_revisions, _state, _references) = (revisions, state, references);

    /// <summary>How many revisions there are; at least one.</summary>
    public int Count => _revisions.Count;

    /// <summary>The last revision.</summary>
    public Revision Last => _revisions[^1];

    /// <summary>The hash of the last revision, which vouches for all of them.</summary>
    public string Head => Last.Hash;

    /// <summary>The revisions in order: number 1 stands at place 0.</summary>
    public ValueList<Revision> Revisions => new(_list ??= [.. _revisions]);

    /// <summary>The case as it stands after the last revision.</summary>
    public CaseFile Current => _current ??= _state.ToFile();

    /// <summary>Begins a history with a case as its first revision.</summary>
    /// <param name="file">The case.</param>
    /// <param name="author">Who records it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or holds half a surrogate pair.</exception>
    /// <exception cref="InvalidCaseException">A record holds what cannot be written, or not without loss (GC401, GC405).</exception>
    public static CaseHistory Start(CaseFile file, string author, string reason, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(file);
        Check(author, reason, clock);
        var start = Nothing.Record(NetChanges.Between(Nothing._state, file), null, author, reason, clock);
        start._current = file;
        return start;
    }

    /// <summary>Adds a revision that makes one change.</summary>
    /// <remarks>See <see cref="Append(IEnumerable{CaseChange}, string, string, IClock)"/>.</remarks>
    /// <param name="change">The change.</param>
    /// <param name="author">Who makes it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or holds half a surrogate pair.</exception>
    /// <exception cref="InvalidCaseException">The result would be no case,
    /// or holds what cannot be written, or not without loss.</exception>
    /// <exception cref="InvalidOperationException">The clock stands before the last revision by more than a minute.</exception>
    public CaseHistory Append(CaseChange change, string author, string reason, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Append([change], author, reason, clock);
    }

    /// <summary>Adds a revision that makes changes.</summary>
    /// <remarks>
    /// <para>What is recorded is what the changes come to: no change without effect,
    /// no record twice. Where they come to nothing, the history stays as it is.
    /// What it costs grows with the changes, not with the case or the history.</para>
    /// <para>Time never runs back: revisions are a microsecond apart at least. A clock that stands a little
    /// before the last revision is read as just after it; by more than a minute, it is refused.</para>
    /// </remarks>
    /// <param name="changes">The changes, made in order.</param>
    /// <param name="author">Who makes them.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or holds half a
    /// surrogate pair; one of <paramref name="changes"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The result would be no case, as <see cref="CaseFile.With"/>
    /// would say, or a record holds what cannot be written, or not without loss (GC401, GC405).</exception>
    /// <exception cref="InvalidOperationException">The clock stands before the last revision by more than a minute.</exception>
    public CaseHistory Append(IEnumerable<CaseChange> changes, string author, string reason, IClock clock)
    {
        Check(author, reason, clock);
        ArgumentNullException.ThrowIfNull(changes);
        CaseChange[] given = [.. changes];
        var net = NetChanges.Of(_state, given);
        return net.IsEmpty ? this : Record(net, given, author, reason, clock);
    }

    /// <summary>Adds a revision that makes the case into another one; what has changed, it finds by itself.</summary>
    /// <remarks>See <see cref="Append(IEnumerable{CaseChange}, string, string, IClock)"/>. The cost grows with the case.</remarks>
    /// <param name="next">The case as it shall stand.</param>
    /// <param name="author">Who changed it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or holds half a surrogate pair.</exception>
    /// <exception cref="InvalidCaseException">A record holds what cannot be written, or not without loss (GC401, GC405).</exception>
    /// <exception cref="InvalidOperationException">The clock stands before the last revision by more than a minute.</exception>
    public CaseHistory Commit(CaseFile next, string author, string reason, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(next);
        Check(author, reason, clock);
        var net = NetChanges.Between(_state, next);
        if (net.IsEmpty) return this;
        var longer = Record(net, null, author, reason, clock);
        longer._current = next;
        return longer;
    }

    internal Revision Get(int number) => _revisions[number - 1];

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] CaseHistory? other) => other is not null && Head == other.Head;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Last.GetHashCode();

    /// <summary>The case's title, how many revisions there are, and the last one.</summary>
    public override string ToString()
        => $"{_state.Head.Title}: {Words.Count(Count, "revision", "revisions")}, the last "
            + $"by {Last.Author} on {InstantPattern.ExtendedIso.Format(Last.Recorded)}: {Last.Reason}";

    private static void Check(string author, string reason, IClock clock)
    {
        GivenText.Check(author);
        GivenText.Check(reason);
        ArgumentNullException.ThrowIfNull(clock);
    }

    private CaseHistory Record(ValueList<CaseChange> changes, CaseChange[]? given, string author, string reason, IClock clock,
        ValueList<LeftDocument> erases = default)
    {
        var next = Step(changes, given);
        var recorded = TimeBy(clock);
        var document = new RevisionDocument
        {
            Number = Count + 1,
            Previous = Count == 0 ? null : Head,
            Recorded = InstantPattern.ExtendedIso.Format(recorded),
            Author = author,
            Reason = reason,
            Erases = erases,
        }.With(changes);
        var text = LosslessWriter.Write(document);
        return Add(document, text, RevisionHash.Of(text), recorded, changes, next);
    }

    /// <summary>The history with a revision that was read.</summary>
    /// <exception cref="InvalidCaseException">The changes do not leave a case.</exception>
    internal CaseHistory Follow(RevisionDocument document, byte[] text, string hash, Instant recorded, ValueList<CaseChange> changes)
        => Add(document, text, hash, recorded, changes, Step(changes));

    private (CaseState State, ImmutableDictionary<string, int> References) Step(ValueList<CaseChange> changes,
        IEnumerable<CaseChange>? given = null)
    {
        var next = _state.Then(changes);
        var references = ReferenceCheck.Follow(_references, _state, next, changes, out var sound);
        // The full check says all that would break, in the words and the order that a caller of With knows.
        if (!sound) _ = Current.With(given ?? changes);
        return (next, references);
    }

    private CaseHistory Add(RevisionDocument document, byte[] text, string hash, Instant recorded, ValueList<CaseChange> changes,
        (CaseState State, ImmutableDictionary<string, int> References) next)
    {
        var checkpoint = Count % Stride == 0 ? next.State : null;
        return new(_revisions.Add(new(document, text, hash, recorded, changes, checkpoint)
        {
            LastErasing = !document.Erases.IsEmpty ? document.Number : Count == 0 ? 0 : Last.LastErasing,
        }), next.State, next.References)
        {
            Before = Count == 0 ? null : _state,
            TornLine = TornLine,
            _erased = document.Erases.IsEmpty ? _erased : null,
        };
    }

    private Instant TimeBy(IClock clock)
    {
        // Whole microseconds: every database keeps those.
        var ticks = clock.GetCurrentInstant().ToUnixTimeTicks();
        var now = Instant.FromUnixTimeTicks(ticks - (ticks % 10 + 10) % 10);
        if (Count == 0 || now > Last.Recorded) return now;
        return Last.Recorded - now <= Leeway
            ? Last.Recorded + Duration.FromNanoseconds(1000)
            : throw new InvalidOperationException($"The clock shows {InstantPattern.ExtendedIso.Format(now)}, "
                + $"before {HistorySentences.Name(Last)}. Set the clock right: time does not run back in a history.");
    }
}
