namespace GeoClaims;

/// <summary>The id of a record, short, readable and typed: <c>ev:same-car</c> is the id of an item of evidence.</summary>
/// <remarks>
/// <para>An id is a prefix that tells its kind, a colon, and letters of any script, digits, <c>-</c>, <c>_</c> or <c>.</c>;
/// a text without a colon gets the prefix of <typeparamref name="T"/>. An id with another kind's prefix can be written,
/// so that a case can report it as a finding with its place; it can never stand in a <see cref="CaseFile"/>.</para>
/// <para>Ids are compared by their characters. The default value is the empty id, which names nothing.</para>
/// </remarks>
/// <typeparam name="T">The kind of record that the id names.</typeparam>
public readonly record struct Id<T> : IComparable<Id<T>> where T : CaseRecord
{
    internal static readonly RecordKind Kind = RecordKind.Of(typeof(T));
    private static readonly string Prefix = Kind.Prefix;
    private readonly string? _value;

    /// <summary>An id.</summary>
    /// <param name="text">The id, with or without its prefix, of 120 characters at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not an id.</exception>
    public Id(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _value = IdText.Complete(text, Prefix) ?? throw new ArgumentException(IdText.Refusal(text), nameof(text));
    }

    private Id(string? complete, bool _) => _value = complete;

    /// <summary>The id with its prefix; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The id, with or without its prefix.</param>
    /// <param name="id">The id read.</param>
    public static bool TryParse(string? text, out Id<T> id)
    {
        id = new(text is null ? null : IdText.Complete(text, Prefix), true);
        return !id.IsEmpty;
    }

    /// <summary>Orders ids by their characters.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether one id comes before the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id comes after the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id does not come after the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id does not come before the other.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The id with its prefix.</summary>
    public override string ToString() => Value;
}
