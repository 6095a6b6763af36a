namespace GeoClaims;

/// <summary>The elements of a list by their keys, the keys in the order in which they first occur.</summary>
internal sealed class KeyedList<T>
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, ValueList<T>> _byKey = new(StringComparer.Ordinal);

    public KeyedList(ValueList<T> elements, Func<T, string> key)
    {
        foreach (var group in elements.GroupBy(key, StringComparer.Ordinal)) this[group.Key] = [.. group];
    }

    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The elements under a key; none, if it does not occur.</summary>
    public ValueList<T> this[string key]
    {
        get => _byKey.GetValueOrDefault(key);
        set
        {
            if (!_byKey.ContainsKey(key)) _keys.Add(key);
            _byKey[key] = value;
        }
    }

    /// <summary>The element under a key, or the list of them if there are several; null if there is none.</summary>
    public object? Shown(string key) => this[key] switch { { IsEmpty: true } => null, { Count: 1 } one => one[0], var several => several };

    public ValueList<T> InOrder(IEnumerable<string> keys) => keys.SelectMany(k => this[k]).ToValueList();
}
