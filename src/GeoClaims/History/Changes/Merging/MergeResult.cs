using System.Diagnostics;

namespace GeoClaims;

/// <summary>What two versions of a case come to that started from the same one.</summary>
/// <remarks>
/// <para>Different records, different fields of a record and different elements of a list
/// come together by themselves; a field that only one side changed is taken from that side.
/// What cannot be had both ways is a conflict, and as long as one is open
/// there is no merged case: nothing is lost and nothing is guessed.</para>
/// <para>Immutable and safe to use from many threads. The same three cases and decisions always give the same
/// result; exchanging the sides exchanges nothing but their names.</para>
/// </remarks>
[DebuggerDisplay("{Headline,nq}")]
public sealed partial class MergeResult
{
    private readonly Dictionary<string, (MergeConflictKind Kind, MergeSide Side)> _taken;

    internal MergeResult(CaseFile @base, CaseFile mine, CaseFile theirs, CaseFile? merged, MergeDecisions decisions)
        => (Base, Mine, Theirs, Case, Conflicts, _taken) = (@base, mine, theirs, merged, decisions.Open.ToValueList(), decisions.Taken);

    /// <summary>What both sides started from.</summary>
    public CaseFile Base { get; }

    /// <summary>The one side.</summary>
    public CaseFile Mine { get; }

    /// <summary>The other side.</summary>
    public CaseFile Theirs { get; }

    /// <summary>The merged case; null as long as a conflict is open.</summary>
    public CaseFile? Case { get; }

    /// <summary>What is still to be decided: first the case itself and its
    /// records in their order, then references to what was removed.</summary>
    public ValueList<MergeConflict> Conflicts { get; }

    /// <summary>What <see cref="CaseFile.Validate"/> finds in the merged case: two changes that
    /// are each in order may not be so together. Null as long as a conflict is open.</summary>
    public ValidationReport? Report => field ??= Case?.Validate();

    /// <summary>Takes one side in one conflict.</summary>
    /// <remarks>
    /// Each call merges anew; for many conflicts, <see cref="Resolve"/> does it once. In a conflict over a reference, a
    /// side that holds the record named has it kept; a side that does not has its own version of what names it taken,
    /// so that a record goes that this side does not hold. A decision can bring up further conflicts.
    /// </remarks>
    /// <param name="conflict">One of <see cref="Conflicts"/>.</param>
    /// <param name="side">The side; <see cref="MergeSide.Base"/> to leave things as they were.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conflict"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="conflict"/> is not open in this merge.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is no side.</exception>
    public MergeResult Take(MergeConflict conflict, MergeSide side)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (!Conflicts.Any(c => c.Identity == conflict.Identity))
            throw new ArgumentException("The conflict is not open in this merge.", nameof(conflict));
        Check(side, nameof(side));
        return Resolve(c => c.Identity == conflict.Identity ? side : null);
    }

    /// <summary>Takes sides in many conflicts at once, those included that the decisions bring up.</summary>
    /// <remarks>
    /// Always taking the same side leaves no conflict open. Earlier decisions
    /// stand; where decisions about references contradict one another,
    /// all of these are open again.
    /// </remarks>
    /// <param name="decide">The side to take in a conflict; null to leave it open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decide"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decide"/> gave what is no side.</exception>
    public MergeResult Resolve(Func<MergeConflict, MergeSide?> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return CaseMerge.Run(Base, Mine, Theirs,
            c => _taken.TryGetValue(c.Identity, out var taken) ? taken.Side : decide(c) is { } side ? Check(side, nameof(decide)) : null);
    }

    /// <summary>What came together, or a line for each of the first twenty conflicts.</summary>
    public override string ToString()
        => Conflicts.IsEmpty ? Headline : $"{Headline}\n{ChangeText.Lines(Conflicts.Select(c => c.Sentence.Text), nameof(Conflicts))}";

    private string Headline => Conflicts.Count switch
    {
        0 => $"Merged. Against the base: {new CaseDiff(Base, Case ?? Base, null).Headline}",
        1 => "1 conflict to decide:",
        var count => $"{count} conflicts to decide:",
    };

    private static MergeSide Check(MergeSide side, string parameter)
        => Enum.IsDefined(side)
            ? side
            : throw new ArgumentOutOfRangeException(parameter, side, "There are three sides: Base, Mine and Theirs.");
}
