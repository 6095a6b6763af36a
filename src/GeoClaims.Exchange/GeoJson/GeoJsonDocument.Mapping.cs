namespace GeoClaims.Exchange;

public sealed partial class GeoJsonDocument
{
    /// <summary>Makes a case of the map: each feature is an event at a place.</summary>
    /// <param name="options">What the map does not say by itself.</param>
    public CaseFile ToCase(GeoJsonOptions? options = null)
        => new GeoJsonReader(this, options ?? GeoJsonOptions.Default, new(wanted: false)).Read();

    /// <summary>Makes a case of the map, and tells what became of each feature.</summary>
    /// <param name="report">What was mapped, what stays in the map only, and what was wrong.</param>
    /// <param name="options">What the map does not say by itself.</param>
    public CaseFile ToCase(out ExchangeReport report, GeoJsonOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = new GeoJsonReader(this, options ?? GeoJsonOptions.Default, lines).Read();
        report = lines.Close();
        return file;
    }

    /// <summary>A map of a case: events and evidence whose place has a point, and the way from event to event of a larger one.</summary>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static GeoJsonDocument From(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new GeoJsonWriter(file, new(wanted: false)).Write();
    }

    /// <summary>A map of a case, and each record that is not on it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">What is on the map, and what is lost.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static GeoJsonDocument From(CaseFile file, out ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var map = new GeoJsonWriter(file, lines).Write();
        report = lines.Close();
        return map;
    }
}
