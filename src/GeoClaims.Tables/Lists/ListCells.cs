using System.Globalization;

namespace GeoClaims;

/// <summary>The cells of one list, asked for by what they hold.</summary>
internal sealed class ListCells
{
    private const char Between = ';';
    private readonly int[] _columns = [.. Enumerable.Repeat(-1, Enum.GetValues<TableField>().Length)];
    private readonly List<(string Key, int Row)> _kept = [];
    private Dictionary<string, int>? _rows;
    private int _looked;

    public ListCells(Sheet sheet, ListLayout layout, TableOptions options, CaseDraft draft, List<TableFinding> findings)
    {
        (Sheet, Layout, Options, Draft) = (sheet, layout, options, draft);
        foreach (var (field, column) in layout.Fields) _columns[(int)field] = column;
        Cells = new(sheet, options, findings);
        Find = new(draft, Cells);
    }

    public Sheet Sheet { get; }

    public ListLayout Layout { get; }

    public TableOptions Options { get; }

    public CaseDraft Draft { get; }

    public CellReader Cells { get; }

    public Resolver Find { get; }

    public int At(TableField field) => _columns[(int)field];

    public void Note(TableRule rule, int row, TableField field, string message) => Cells.Note(rule, row, At(field), message);

    public string? Text(int row, TableField field) => Cells.Text(row, At(field));

    /// <summary>Whether a cell says no more than is known: it is empty, or holds just that.</summary>
    /// <summary>Whether the sheet has a column for any of some fields.</summary>
    public bool HasAny(params ReadOnlySpan<TableField> fields)
    {
        foreach (var field in fields)
            if (At(field) >= 0) return true;
        return false;
    }

    public bool Says(int row, TableField field, string? known)
        => At(field) is var column && (column < 0 || Sheet.Text(row, column) is not { Length: > 0 } text || text == known
            || string.IsNullOrWhiteSpace(text));

    public bool SaysNothing(int row, TableField field) => Says(row, field, (string?)null);

    public bool Says(int row, TableField field, double? known)
        => At(field) < 0 || Says(row, field, known?.ToString(CultureInfo.InvariantCulture));

    /// <summary>What stands there; what is known, if nothing does.</summary>
    public string? Text(int row, TableField field, string? known) => Says(row, field, known) ? known : Text(row, field);

    public EdtfTime? Time(int row, TableField field, EdtfTime? known)
        => Says(row, field, known?.Text) ? known : Cells.Time(row, At(field)) ?? known;

    public T? Word<T>(int row, TableField field, Dictionary<string, T> words) where T : struct, Enum => Cells.Word(row, At(field), words);

    public double? Unit(int row, TableField field) => Cells.Unit(row, At(field));

    public bool Flag(int row, TableField field, bool known) => Cells.Flag(row, At(field)) ?? known;

    public Id<T>? Id<T>(int row) where T : CaseRecord => Cells.Id<T>(row, At(TableField.Id));

    /// <summary>The parts of a cell that holds several.</summary>
    public IReadOnlyList<string> Parts(int row, TableField field)
        => Text(row, field)?.Split([Between, '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The records that a cell names; what the case does not have is a finding.</summary>
    public ValueList<Id<T>> References<T>(int row, TableField field, ValueList<Id<T>> known, Func<T, Id<T>> idOf) where T : CaseRecord
        => Says(row, field, InRow.Ids(known)) ? known
            : Parts(row, field).Select(p => Known<T>(row, field, p)).OfType<T>().Select(idOf).ToValueList();

    public Id<T>? Reference<T>(int row, TableField field, Id<T>? known, Func<T, Id<T>> idOf) where T : CaseRecord
        => Says(row, field, known?.Value) ? known : Known<T>(row, field, Text(row, field)!) is { } record ? idOf(record) : known;

    public T? Known<T>(int row, TableField field, string text) where T : CaseRecord => Find.Known<T>(row, At(field), text);

    public Place? Place(int row, Place? known)
    {
        var point = known?.Point;
        if (Says(row, TableField.Place, known?.Name) && Says(row, TableField.Latitude, point?.Latitude)
            && Says(row, TableField.Longitude, point?.Longitude) && Says(row, TableField.Zone, known?.Zone?.Id)) return known;
        var (latitude, longitude) = (Cells.Number(row, At(TableField.Latitude), -90, 90),
            Cells.Number(row, At(TableField.Longitude), -180, 180));
        if (latitude is { } north && longitude is { } east) point = new(north, east);
        else if (latitude is not null || longitude is not null)
            Note(TableRule.Missing, row, latitude is null ? TableField.Latitude : TableField.Longitude,
                "A point needs latitude and longitude. Write both.");
        var name = Text(row, TableField.Place, known?.Name) ?? point?.ToString();
        return name is null ? known
            : (known is null || known.Name != name ? new(name) : known) with { Point = point, Zone = Zone(row, known?.Zone) };
    }

    public ClockZone? Zone(int row, ClockZone? known)
    {
        if (Says(row, TableField.Zone, known?.Id)) return known;
        var text = Text(row, TableField.Zone)!;
        if (ClockZone.TryFind(text, null, out var zone)) return zone;
        Note(TableRule.Word, row, TableField.Zone,
            $"There is no time zone “{text}”. Write one of the IANA names, such as Europe/Moscow.");
        return known;
    }

    /// <summary>What is cited with what a row says of it.</summary>
    public ValueList<Citation> Cited(ValueList<Citation> known, int row)
    {
        if (At(TableField.ReportedIn) < 0) return known;
        if (!known.IsEmpty && Says(row, TableField.ReportedIn, InRow.Reports(known))
            && Says(row, TableField.Locator, InRow.Only(known)?.Locator)
            && Says(row, TableField.Quote, InRow.Only(known)?.Quote?.Original)) return known;
        var (locator, quote) = (Text(row, TableField.Locator), Text(row, TableField.Quote));
        var reports = Find.Reports(row, At(TableField.ReportedIn));
        if (reports.Count == 1 && known.IsEmpty)
            return new([new(reports[0], locator) { Quote = quote is null ? null : new(quote) }]);
        if (reports.Count == 1) return Resolver.Cited(known, reports[0], locator, quote);
        foreach (var report in reports)
            if (!known.Any(c => c.Report == report)) known = known.Add(new(report));
        return known;
    }

    /// <summary>The record that a row is about, if the case has it; false where its name fits several.</summary>
    public bool Before<T>(int row, Id<T>? id, string text, TableField field, out T? before) where T : CaseRecord
    {
        before = null;
        if (id is { } given)
        {
            before = Draft.Find<T>(given.Value);
            return true;
        }
        var meant = Draft.Meant<T>(text);
        if (meant.Count == 1) before = meant[0];
        if (meant.Count > 1) Note(TableRule.Ambiguous, row, field,
            $"“{text}” fits {meant.Count}: {string.Join(", ", meant.Take(5).Select(m => m.Key))}. Add a column of ids.");
        return meant.Count <= 1;
    }

    public void Keep(CaseRecord record, int row)
    {
        _kept.Add((record.Key, row));
        if (Draft.Put(record) is not { } earlier || earlier.Equals(record) || RowOf(record.Key) is not { } said) return;
        Cells.Note(TableRule.Twice, row, 0,
            $"Row {Sheet.Place(said, 0).Row} says something else of {record.Key}; this row, the later one, was taken.");
    }

    // The row that said something of a record before the one that was kept last.
    private int? RowOf(string key)
    {
        _rows ??= new(StringComparer.Ordinal);
        for (; _looked < _kept.Count - 1; _looked++) _rows[_kept[_looked].Key] = _kept[_looked].Row;
        return _rows.TryGetValue(key, out var row) ? row : null;
    }
}
