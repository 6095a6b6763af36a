using System.Globalization;
using CsCheck;

namespace GeoClaims.Tables.Tests;

/// <summary>Every type of value that a row set may hold goes out and comes in as it was.</summary>
internal sealed class ValueTests
{
    private sealed class Rows(Type type, object?[] values) : IRowSet
    {
        public string Title => "Values";

        public IReadOnlyList<RowColumn> Columns { get; } = [new("Value", type), new("Beside", typeof(string))];

        public int Count => values.Length;

        public object? Value(int row, int column) => column == 0 ? values[row] : "x";
    }

    private static readonly Gen<DateTime> Times = Gen.Long[0, DateTime.MaxValue.Ticks].Select(t => new DateTime(t, DateTimeKind.Utc));

    private static object?[] Sample(Type type)
        => type == typeof(DateTime)
            ? [new DateTime(2024, 3, 22, 23, 59, 59, DateTimeKind.Utc).AddTicks(9_999_999), new DateTime(1888, 1, 1),
            new DateTime(2024, 3, 22, 0, 0, 0, DateTimeKind.Utc), new DateTime(2024, 3, 22, 16, 40, 12, 345, DateTimeKind.Utc),
            DateTime.MaxValue,
            DateTime.MinValue, null, .. Times.Array[50].Single().Cast<object?>()]
        : type == typeof(double)
        ? [0.1, -1.5, 1e300, double.Epsilon, double.MaxValue, 1 / 3.0, null, .. Gen.Double[-1e9, 1e9].Array[50].Single().Cast<object?>()]
        : type == typeof(long) ? [0L, -3L, 1L << 52, null]
        : type == typeof(bool) ? [true, false, null]
        : ["=1", "'x", "007", "1e5", "a\nb", "-", null];

    private static readonly Type[] Types = [typeof(DateTime), typeof(double), typeof(long), typeof(bool), typeof(string)];

    [Test]
    public void A_value_of_any_type_comes_back([ValueSource(nameof(Types))] Type type, [Values("csv", "tsv", "md", "xlsx")] string kind)
    {
        var values = Sample(type);
        var rows = new Rows(type, values);
        var sheet = kind switch
        {
            "csv" => TableSource.Parse(rows.ToCsv(), "t", new(), []),
            "tsv" => TableSource.Parse(rows.ToTsv(), "t", new(), []),
            "md" => TableSource.Parse(rows.ToMarkdown(), "t", new(), []),
            _ => TableSource.Read(Book(rows), "t", new(), []),
        };
        var cells = Enumerable.Range(0, sheet.Single().Count).Where(r => sheet[0].Length(r) > 0).Skip(1);

        Assert.That(cells.Select(r => Back(sheet[0].Text(r, 0), type)), Is.EqualTo(values));
    }

    private static object? Back(string cell, Type type)
        => cell.Length == 0 ? null
        : type == typeof(DateTime) ? DateTime.Parse(cell, CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)
        : type == typeof(double) ? double.Parse(cell, CultureInfo.InvariantCulture)
        : type == typeof(long) ? long.Parse(cell, CultureInfo.InvariantCulture)
        : type == typeof(bool) ? bool.Parse(cell)
        : cell;

    private static MemoryStream Book(IRowSet rows)
    {
        var content = new MemoryStream();
        Workbook.Write(content, rows);
        content.Position = 0;
        return content;
    }
}
