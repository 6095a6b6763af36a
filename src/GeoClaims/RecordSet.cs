using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GeoClaims;

/// <summary>Records of one kind out of a case, in the order of their keys.</summary>
/// <remarks>It is immutable and safe to use from many threads. It knows its
/// case, so that it can show names where the records hold ids.</remarks>
/// <typeparam name="T">The kind of record.</typeparam>
[DebuggerDisplay("{Count} × {typeof(T).Name,nq}")]
public sealed partial class RecordSet<T> : IReadOnlyList<T> where T : CaseRecord
{
    private const int MostShown = 20;

    private readonly T[] _records;
    private readonly CaseFile _case;

    internal RecordSet(T[] records, CaseFile @case) => (_records, _case) = (records, @case);

    internal CaseFile Case => _case;

    /// <summary>How many records there are.</summary>
    public int Count => _records.Length;

    /// <summary>The record at a place counted from zero.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the set.</exception>
    public T this[int index] => _records[index];

    /// <summary>The record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The set has no such record.</exception>
    public T this[Id<T> id]
        => TryGet(id, out var record) ? record : throw new KeyNotFoundException($"There is no {Id<T>.Kind.Word} '{id}' here.");

    /// <summary>The record with an id, if the set has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="record">The record.</param>
    public bool TryGet(Id<T> id, [NotNullWhen(true)] out T? record)
    {
        record = _case.Find(id) is { } found
            && (_records.Length == _case.CountOf<T>() || Array.IndexOf(_records, found) >= 0) ? found : null;
        return record is not null;
    }

    /// <summary>The records that fulfil a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public RecordSet<T> Where(Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(Array.FindAll(_records, r => condition(r)), _case);
    }

    /// <summary>The records as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _records;

    /// <summary>Enumerates the records in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _records.GetEnumerator();

    /// <summary>A line for each of the first twenty records, with names in place of ids, and how many are left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var record in _records.Take(MostShown)) text.Append(_case.Describe(record)).Append('\n');
        if (Count > MostShown) text.Append($"… and {Count - MostShown} more: ToRows() has them all\n");
        return text.Length == 0 ? $"no {Id<T>.Kind.Word}" : text.ToString(0, text.Length - 1);
    }
}
