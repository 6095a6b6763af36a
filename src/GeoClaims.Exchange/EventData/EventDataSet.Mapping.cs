namespace GeoClaims.Exchange;

public sealed partial class EventDataSet
{
    /// <summary>Makes a case of the data set: each row is an event, what its makers say of it, and on whose word.</summary>
    /// <param name="options">What the data set does not say by itself.</param>
    public CaseFile ToCase(EventDataOptions? options = null) => EventDataReader.For(this, new(wanted: false)).Read(options?.Title);

    /// <summary>Makes a case of the data set, and tells what became of each row.</summary>
    /// <param name="report">What was mapped, which columns stay in the data set only, and what was wrong; paths name rows, the
    /// headings being row 1.</param>
    /// <param name="options">What the data set does not say by itself.</param>
    public CaseFile ToCase(out ExchangeReport report, EventDataOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = EventDataReader.For(this, lines).Read(options?.Title);
        report = lines.Close();
        return file;
    }
}
