using System.Text;
using Sylvan.Data.Csv;

namespace GeoClaims.Exchange;

/// <summary>A published data set of events as separated values, in the layout of one
/// of the <see cref="EventDataProfile"/>s. It stays byte for byte as it was read.</summary>
/// <remarks>There is no way back from a case: these layouts hold what their makers coded by books of rules, under
/// ids that they give. GeoClaims.Tables writes the lists of a case as tables.</remarks>
public sealed partial class EventDataSet
{
    private const int LargestCell = 1 << 24;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Encoding _encoding;
    private readonly char _separator;
    private readonly int _mark;

    private EventDataSet(ReadOnlyMemory<byte> bytes, EventDataProfile? profile, LoadLimits limits)
    {
        _bytes = bytes;
        _mark = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (bytes.Length > limits.MaxBytes) throw DocumentText.TooLarge(limits);
        IsUtf8 = System.Text.Unicode.Utf8.IsValid(bytes.Span);
        // GTD was long distributed in the encoding of Windows.
        _encoding = IsUtf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        _separator = Separator(bytes.Span);
        using var rows = Cells().GetEnumerator();
        Columns = rows.MoveNext() ? rows.Current.Select(h => h.Trim()).ToValueList() : [];
        Profile = profile ?? EventDataProfile.All.FirstOrDefault(p => !p.Missing(Columns).Any()) ?? throw new InvalidDocumentException(
            "row 1", "The headings are those of none of GTD, UCDP GED and ACLED: "
                + string.Join(", ", Columns.Take(10).Select(c => ShortText.Of(c, 40))));
        if (Profile.Missing(Columns).ToList() is { Count: > 0 } missing)
            throw new InvalidDocumentException("row 1", $"{Profile.Name} has columns that are not here: {string.Join(", ", missing)}.");
        while (rows.MoveNext())
            if (++Count > limits.MaxRecords)
                throw new InvalidDocumentException($"row {Count + 1}", $"The data set holds more than {limits.MaxRecords} rows. "
                    + "Raise LoadLimits.MaxRecords if that is meant.");
    }

    /// <summary>Its layout.</summary>
    public EventDataProfile Profile { get; }

    /// <summary>How many rows it has, without the headings.</summary>
    public int Count { get; }

    /// <summary>Its headings as they are.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The data set's text.</summary>
    public string ToText() => _encoding.GetString(_bytes.Span[_mark..]);

    /// <summary>Its layout, and how many rows it has.</summary>
    public override string ToString() => $"{Profile.Name}: {Count} {(Count == 1 ? "row" : "rows")}";

    /// <summary>Whether its text is UTF-8; else it was read as windows-1252.</summary>
    internal bool IsUtf8 { get; }

    /// <summary>The rows, without the headings.</summary>
    internal IEnumerable<EventRow> Rows()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < Columns.Count; column++) places.TryAdd(Profile.Today(Columns[column]), column);
        var number = 1;
        foreach (var cells in Cells().Skip(1)) yield return new(cells, places, ++number);
    }

    private IEnumerable<string[]> Cells()
    {
        using var text = new StreamReader(DocumentText.Stream(_bytes[_mark..]), _encoding, detectEncodingFromByteOrderMarks: false);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false, Delimiter = _separator, CsvStyle = CsvStyle.Lax, BufferSize = 1 << 16, MaxBufferSize = LargestCell,
        });
        for (var row = 1; Next(csv, row); row++)
        {
            var cells = new string[csv.RowFieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
            if (cells.Any(c => c.Length > 0)) yield return cells;
        }
    }

    private static bool Next(CsvDataReader csv, int row)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception e) when (e is CsvRecordTooLargeException or CsvFormatException)
        {
            throw new InvalidDocumentException($"row {row}", "The row is no row of separated values. Is a quotation mark left open?", e);
        }
    }

    // Exports of ACLED come with commas or semicolons; headings hold neither.
    private static char Separator(ReadOnlySpan<byte> bytes)
    {
        var line = bytes.IndexOfAny("\r\n"u8) is >= 0 and var end ? bytes[..end] : bytes;
        var best = (Separator: ',', Count: 0);
        foreach (var separator in ",;\t|")
            if (line.Count((byte)separator) is var count && count > best.Count) best = (separator, count);
        return best.Separator;
    }
}
