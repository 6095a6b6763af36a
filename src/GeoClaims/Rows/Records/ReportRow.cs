namespace GeoClaims;

/// <summary>A report as a plain row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="SourceName">Its name.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Published">When it was published, as written (EDTF); null if not said.</param>
/// <param name="PublishedEarliest">When it was published, as the first instant that it may be, in UTC; null if not said or open.</param>
/// <param name="PublishedLatest">When it was published, as the last instant that it may be, in UTC; null if not said or open.</param>
/// <param name="Accessed">When it was read, as written.</param>
/// <param name="ArchiveAddress">Where it is kept.</param>
/// <param name="ContentHash">The hash of its content.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Zone">The time zone of its times; null where it is the one of its source or of the case.</param>
/// <param name="DerivedFrom">The ids of the reports that it follows.</param>
public sealed partial record ReportRow(
    string Id, string Title, string Source, string SourceName, string? Author, string? Address, string? Published,
    DateTime? PublishedEarliest, DateTime? PublishedLatest, string? Accessed, string? ArchiveAddress, string? ContentHash,
    string? Language, string? Zone, string? DerivedFrom)
{
    internal static readonly RowColumns<ReportRow> Columns = new RowColumns<ReportRow>("Reports")
        .Text(r => r.Id).Text(r => r.Title).Text(r => r.Source).Text(r => r.SourceName).Text(r => r.Author).Text(r => r.Address)
        .Text(r => r.Published).Instant(r => r.PublishedEarliest).Instant(r => r.PublishedLatest).Text(r => r.Accessed)
        .Text(r => r.ArchiveAddress).Text(r => r.ContentHash).Text(r => r.Language).Text(r => r.Zone).Text(r => r.DerivedFrom);

    /// <summary>What stands in the row, from left to right.</summary>
    public override string ToString() => Columns.Describe(this);

    internal static ReportRow Of(CaseFile file, Report r) => new(
        Id: r.Id.Value,
        Title: r.Title,
        Source: r.Source.Value,
        SourceName: file.Get(r.Source).Name,
        Author: r.Author,
        Address: r.Address,
        Published: r.Published?.Text,
        PublishedEarliest: InRow.Earliest(r.Published, file.ZoneOf(r)),
        PublishedLatest: InRow.Latest(r.Published, file.ZoneOf(r)),
        Accessed: r.Accessed?.Text,
        ArchiveAddress: r.ArchiveAddress,
        ContentHash: r.ContentHash,
        Language: r.Language,
        Zone: r.Zone?.Id,
        DerivedFrom: InRow.Ids(r.DerivedFrom));
}
