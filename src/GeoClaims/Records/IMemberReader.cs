namespace GeoClaims;

/// <summary>Makes something of each member of a record, whatever its type.</summary>
internal interface IMemberReader<TOwner, TResult> where TOwner : class
{
    TResult Value<TValue>(string name, Func<TOwner, TValue> get, Func<TOwner, TValue, TOwner> with);

    TResult List<TElement>(string name, Func<TOwner, ValueList<TElement>> get, Func<TOwner, ValueList<TElement>, TOwner> with,
        Func<TElement, string> key);
}
