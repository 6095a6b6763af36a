using System.Globalization;

namespace GeoClaims;

/// <summary>A matrix as plain rows, in the form in which it comes in.</summary>
internal sealed class MatrixRows : IRowSet
{
    private readonly MatrixTable _table;
    private readonly MarkConvention _convention;
    private readonly List<Func<MatrixTableRow, object?>> _values = [];
    private readonly List<RowColumn> _columns = [];

    public MatrixRows(MatrixTable table, MarkConvention convention)
    {
        _table = table;
        // A convention that would not be found again by the marks alone gives way to one that will.
        var counts = table.Rows.SelectMany(r => r.Marks).OfType<MatrixMark>().Select(convention.Write).CountBy(m => m)
            .ToDictionary(m => m.Key, m => m.Value);
        var choice = ConventionChoice.Of(counts);
        _convention = counts.Count == 0 || (choice.Best == convention && choice.Others.Count == 0) ? convention : MarkConvention.Letters;
        Add("Id", r => r.Id?.Value);
        _columns.Add(new("Evidence", typeof(string)));
        _values.Add(r => r.Item);
        for (var i = 0; i < table.Hypotheses.Count; i++) AddMarks(i);
        if (table.Rows.Any(r => r.Analyst != "analyst")) Add("Analyst", r => r.Analyst);
        Add("Kind", r => r.Kind is { } kind ? Words.Of(kind) : null);
        Add("Reliability", r => r.Reliability?.ToString());
        Add("Credibility", r => (long?)r.Credibility?.Number, typeof(long));
        Add("Confidence", r => r.Confidence?.Value, typeof(double));
        Add("Relevance", r => r.Relevance is { } level ? Words.Of(level) : null);
        Add("Observed", r => r.Observed?.Text);
        Add("Source", r => r.ReportedIn);
        Add("Notes", r => r.Because);
        if (table.Weighed is not { } evaluation) return;
        var results = evaluation.Items.ToDictionary(i => i.Item.Id);
        Add("Trust", r => ResultOf(r)?.Row.Trust.Value.Best.Value, typeof(double));
        Add("Diagnosticity (bits)", r => ResultOf(r)?.Diagnosticity.MutualInformation, typeof(double));
        for (var i = 0; i < evaluation.Matrix.Hypotheses.Count; i++)
        {
            var place = i;
            Add(MatrixLayout.ContributionTo + evaluation.Matrix.Hypotheses[i].Name, r => ResultOf(r)?.Contributions[place], typeof(double));
        }

        ItemResult? ResultOf(MatrixTableRow row) => row.Id is { } id ? results.GetValueOrDefault(id) : null;
    }

    public string Title => _table.Question is { Length: > 0 } question ? question : "Matrix";

    public IReadOnlyList<RowColumn> Columns => _columns;

    public int Count => _table.Rows.Count;

    public object? Value(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, _columns.Count);
        return _values[column](_table.Rows[row]);
    }

    public override string ToString() => $"{Title}: {Count} rows";

    private void Add(string name, Func<MatrixTableRow, object?> value, Type? type = null)
    {
        if (!_table.Rows.Any(r => value(r) is not null)) return;
        _columns.Add(new(name, type ?? typeof(string)));
        _values.Add(value);
    }

    // Numbers stay numbers where a column holds nothing else.
    private void AddMarks(int place)
    {
        var marks = _table.Rows.Select(r => r.Marks[place]).OfType<MatrixMark>().ToList();
        var isPlain = marks.TrueForAll(m => m.Because is null && m.Rating != Consistency.NotApplicable);
        var type = !isPlain || marks.Count == 0 ? typeof(string)
            : _convention == MarkConvention.ZeroToOne ? typeof(double)
            : _convention == MarkConvention.OneToFive || _convention == MarkConvention.MinusTwoToTwo ? typeof(long)
            : typeof(string);
        var name = _table.Hypotheses[place];
        if (FieldNames.InMatrix(name) is not null || MatrixLayout.IsWorkedOut(name)) name += MatrixLayout.IsHypothesis;
        _columns.Add(new(name, type));
        _values.Add(r => r.Marks[place] is not { } mark ? marks.Count == 0 ? "?" : null
            : type == typeof(double) ? mark.Likelihood!.Value.Value
            : type == typeof(long) ? long.Parse(_convention.Write(mark), CultureInfo.InvariantCulture)
            : _convention.Write(mark));
    }
}
