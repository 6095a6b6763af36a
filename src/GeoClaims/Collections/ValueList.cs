using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>An immutable list that is equal to another when their elements are equal, in the same order.</summary>
/// <remarks>
/// Records that hold collections are only as equal as those collections, so every collection of the model is one of these.
/// The default value is the empty list. Write one with a collection expression: <c>Grounds = [a, b]</c>.
/// </remarks>
/// <typeparam name="T">The element type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[]? ownedItems) => _items = ownedItems is { Length: > 0 } ? ownedItems : null;

    /// <summary>How many elements the list has.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list has no element.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The element at a place counted from zero.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether an element is in the list.</summary>
    /// <param name="item">The element to look for.</param>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>Whether an element is in both lists.</summary>
    internal bool Shares(ValueList<T> other)
    {
        foreach (var item in AsSpan())
            if (other.Contains(item)) return true;
        return false;
    }

    /// <summary>A list with one element more at the end.</summary>
    /// <param name="item">The element to append.</param>
    public ValueList<T> Add(T item) => new([.. AsSpan(), item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Enumerates the elements in order, without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The elements, separated by commas.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<T>)(_items ?? []));
}

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of a copy of the given elements.</summary>
    /// <param name="items">The elements.</param>
    /// <typeparam name="T">The element type.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of a copy of the given elements.</summary>
    /// <param name="items">The elements.</param>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
