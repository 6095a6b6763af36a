namespace GeoClaims;

/// <summary>Lists the fields of one kind of record, in the order of its members.</summary>
internal sealed class FieldTable<T> where T : class
{
    private readonly List<Field> _fields = [];

    public Field[] All => [.. _fields];

    public FieldTable<T> Value<TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> with)
    {
        _fields.Add(new ValueField<T, TValue>(name, get, with));
        return this;
    }

    public FieldTable<T> List<TElement>(string name, Func<T, ValueList<TElement>> get, Func<T, ValueList<TElement>, T> with, Func<TElement, string> key)
    {
        _fields.Add(new ListField<T, TElement>(name, get, with, key));
        return this;
    }

    public FieldTable<T> Ids<TNamed>(string name, Func<T, ValueList<Id<TNamed>>> get, Func<T, ValueList<Id<TNamed>>, T> with) where TNamed : CaseRecord
        => List(name, get, with, id => id.Value);

    /// <summary>Citations come together by report and place in it.</summary>
    public FieldTable<T> Citations(Func<T, ValueList<Citation>> get, Func<T, ValueList<Citation>, T> with)
        => List("citations", get, with, citation => citation.ToString());

    /// <summary>Exhibits come together by the hash of the file, so that two chains of custody of one file are never joined.</summary>
    public FieldTable<T> Exhibits(Func<T, ValueList<Exhibit>> get, Func<T, ValueList<Exhibit>, T> with)
        => List("exhibits", get, with, exhibit => exhibit.Hash);
}
