using System.Collections;
using System.Diagnostics;

namespace GeoClaims;

/// <summary>What a method would say without each item, in the order of the matrix. Each entry is worked out when it is asked for.</summary>
[DebuggerDisplay("{Count} items")]
public sealed partial class LeaveOneOutList : IReadOnlyList<LeaveOneOut>
{
    private readonly MethodResult _result;
    private readonly EvidenceMatrix? _matrix;
    private readonly Func<int, double[]> _without;
    private readonly int[] _leadersNow;

    internal LeaveOneOutList(MethodResult result, EvidenceMatrix? matrix, Func<int, double[]> without, int[] leadersNow)
        => (_result, _matrix, _without, _leadersNow) = (result, matrix, without, leadersNow);

    /// <summary>How many items there are; none, if the method has no answer.</summary>
    public int Count => _matrix?.Rows.Count ?? 0;

    /// <summary>What the method would say without the item of a row.</summary>
    /// <param name="index">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no row.</exception>
    public LeaveOneOut this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(_result, _matrix!, _matrix!.Rows[index].Item, _without(index), _leadersNow);
        }
    }

    /// <summary>Enumerates the entries in order.</summary>
    public IEnumerator<LeaveOneOut> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A line for each item without which another hypothesis would lead, or that there is none.</summary>
    public override string ToString()
    {
        string[] flips = [.. this.Where(l => l.Flips).Select(l => l.ToString())];
        return flips.Length == 0 ? "no single item flips the lead" : string.Join('\n', flips);
    }
}
