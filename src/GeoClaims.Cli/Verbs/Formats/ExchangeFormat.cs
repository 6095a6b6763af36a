using GeoClaims.Exchange;

namespace GeoClaims.Cli;

/// <summary>A format of others: how the library reads a case from it, and writes one in it.</summary>
/// <param name="Name">How it is called on the command line.</param>
/// <param name="Read">Makes a case of a document, under a title if one is given.</param>
/// <param name="Write">Writes a case; null where the format only comes in.</param>
internal sealed record ExchangeFormat(string Name, Func<Stream, string?, (CaseFile Case, ExchangeReport Report)> Read,
    Func<CaseFile, Stream, ExchangeReport>? Write)
{
    public static IReadOnlyList<ExchangeFormat> All { get; } =
    [
        new("stix", (s, t) => (StixBundle.Load(s).ToCase(out var r, new() { Title = t }), r), (file, s) =>
        {
            StixBundle.From(file, out var report).Save(s);
            return report;
        }),
        new("misp", (s, t) => (MispDocument.Load(s).ToCase(out var r, new() { Title = t }), r), (file, s) =>
        {
            MispDocument.From(file, out var report).Save(s);
            return report;
        }),
        new("claimreview", (s, t) => (ClaimReviewList.Load(s).ToCase(out var r,
            new() { Title = t ?? ClaimReviewOptions.Default.Title }), r), (file, s) =>
        {
            ClaimReviewList.From(file, out var report).Save(s);
            return report;
        }),
        new("geojson", (s, t) => (GeoJsonDocument.Load(s).ToCase(out var r, new() { Title = t }), r), (file, s) =>
        {
            GeoJsonDocument.From(file, out var report).Save(s);
            return report;
        }),
        new("prov", (s, t) => (ProvDocument.Load(s).ToCase(out var r, new() { Title = t }), r), (file, s) =>
        {
            ProvDocument.From(file, out var report).Save(s);
            return report;
        }),
        new("events", (s, t) => (EventDataSet.Load(s).ToCase(out var r, new() { Title = t }), r), null),
    ];

    public static ExchangeFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
