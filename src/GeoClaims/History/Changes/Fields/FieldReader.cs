namespace GeoClaims;

/// <summary>Makes a field of each member.</summary>
internal sealed class FieldReader<T> : IMemberReader<T, Field> where T : class
{
    public Field Value<TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> with) => new ValueField<T, TValue>(name, get, with);

    public Field List<TElement>(string name, Func<T, ValueList<TElement>> get, Func<T, ValueList<TElement>, T> with,
        Func<TElement, string> key)
        => new ListField<T, TElement>(name, get, with, key);
}
