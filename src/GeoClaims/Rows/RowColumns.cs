using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>The columns of one kind of row, each with what reads its value; named after the member that it reads.</summary>
internal sealed class RowColumns<TRow>(string title) where TRow : notnull
{
    private const string Between = " | ";

    private readonly List<RowColumn> _heads = [];
    private readonly List<Func<TRow, object?>> _read = [];

    public string Title { get; } = title;

    public IReadOnlyList<RowColumn> Heads => _heads;

    public RowColumns<TRow> Text(Func<TRow, string?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        => Add(typeof(string), row => read(row), member);

    public RowColumns<TRow> Number(Func<TRow, double?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        => Add(typeof(double), row => read(row), member);

    public RowColumns<TRow> Count(Func<TRow, long?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        => Add(typeof(long), row => read(row), member);

    public RowColumns<TRow> Flag(Func<TRow, bool?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        => Add(typeof(bool), row => read(row), member);

    public RowColumns<TRow> Instant(Func<TRow, DateTime?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        => Add(typeof(DateTime), row => read(row), member);

    /// <summary>A column that no member of the row names, such as one for each hypothesis.</summary>
    public RowColumns<TRow> Named(string name, Func<TRow, string?> read) => Put(typeof(string), row => read(row), name);

    public RowColumns<TRow> Named(string name, Func<TRow, double?> read) => Put(typeof(double), row => read(row), name);

    public object?[] Read(TRow row) => [.. _read.Select(read => read(row))];

    public object? Read(TRow row, int column) => _read[column](row);

    /// <summary>What stands in a row, without its empty cells, such as <c>claim:denial | actor:union | …</c>.</summary>
    public string Describe(TRow row) => string.Join(Between, Read(row).Where(v => v is not null).Select(TextOf));

    public static string TextOf(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        DateTime instant => InRow.TextOf(instant),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The same for a reader, who needs no more than four digits.</summary>
    public static string ShownOf(object? value)
        => value is double number ? number.ToString("0.####", CultureInfo.InvariantCulture) : TextOf(value);

    private RowColumns<TRow> Add(Type type, Func<TRow, object?> read, string member)
        => Put(type, read, member[(member.LastIndexOf('.') + 1)..]);

    private RowColumns<TRow> Put(Type type, Func<TRow, object?> read, string name)
    {
        _heads.Add(new(name, type));
        _read.Add(read);
        return this;
    }
}
