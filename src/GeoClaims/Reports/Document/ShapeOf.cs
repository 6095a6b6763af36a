namespace GeoClaims;

/// <summary>The shape of one type, written as its columns, which tables show, and its facts, which only a value alone shows.</summary>
internal sealed class ShapeOf<T>(string one, string many) : Shape
{
    private readonly List<(ViewColumn Column, Func<T, Names, ViewPhrase> Read, bool InTable)> _fields = [];

    public ShapeOf<T> Column(string head, Func<T, Names, ViewPhrase> read, ViewAlign align = ViewAlign.Left)
        => Add(head, read, align, inTable: true);

    public ShapeOf<T> Column(string head, Func<T, ViewPhrase> read, ViewAlign align = ViewAlign.Left)
        => Add(head, (value, _) => read(value), align, inTable: true);

    public ShapeOf<T> Fact(string name, Func<T, Names, ViewPhrase> read) => Add(name, read, ViewAlign.Left, inTable: false);

    public ShapeOf<T> Fact(string name, Func<T, ViewPhrase> read) => Add(name, (value, _) => read(value), ViewAlign.Left, inTable: false);

    public override View Alone(object value, string? title, Names names)
        => new(title, ViewTable.Facts(_fields.Select(f => (f.Column.Head, f.Read((T)value, names))).Where(f => f.Item2.Text != title)));

    public override ViewTable Table(IReadOnlyList<object> values, int count, Names names, string? heading = null,
        string? all = null)
    {
        var shown = _fields.Where(f => f.InTable).ToList();
        ValueList<ViewPhrase>[] rows = [.. values.Select(v => (ValueList<ViewPhrase>)[.. shown.Select(f => f.Read((T)v, names))])];
        int[] filled = [.. Enumerable.Range(0, shown.Count).Where(i => rows.Any(r => !r[i].IsEmpty))];
        return new([.. filled.Select(i => shown[i].Column)], [.. rows.Select(r => new ViewRow([.. filled.Select(i => r[i])]))],
            count - values.Count, heading) { All = all };
    }

    public override string Count(int count) => Words.Count(count, one, many);

    private ShapeOf<T> Add(string head, Func<T, Names, ViewPhrase> read, ViewAlign align, bool inTable)
    {
        _fields.Add((new(head, align), read, inTable));
        return this;
    }
}
