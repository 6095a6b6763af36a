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

    /// <summary>This map with what was changed in the case; all that the change does not touch stays byte for byte.</summary>
    /// <remarks>Name, kind, time and place of events and evidence are changed in their features, new ones are added, and those that the
    /// case no longer holds are taken out; routes follow their events. A single feature becomes a collection where others come in.
    /// What else the case holds has no place here; the other overload names it.</remarks>
    /// <param name="file">The case, which came from this map by <see cref="ToCase(GeoJsonOptions?)"/> and was changed.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public GeoJsonDocument With(CaseFile file, GeoJsonOptions? options = null) => With(file, out _, options);

    /// <summary>This map with what was changed in the case, and what of the change is lost.</summary>
    /// <param name="file">The case, which came from this map by <see cref="ToCase(GeoJsonOptions?)"/> and was changed.</param>
    /// <param name="report">What of the change has no place on a map.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public GeoJsonDocument With(CaseFile file, out ExchangeReport report, GeoJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        options ??= GeoJsonOptions.Default;
        var lines = new ReportLines(wanted: true);
        var map = new GeoJsonUpdate(this, file, options).Make();
        ReportLines.Lost(file, map.ToCase(options), lines);
        report = lines.Close();
        return map;
    }
}
