namespace GeoClaims;

internal sealed class ReportReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var (title, address) = (list.Text(row, TableField.Title)!, list.Text(row, TableField.Address));
        var id = list.Id<Report>(row);
        if (list.Find.Source(row, list.At(TableField.Source)) is not { } source) return;
        if (!list.Before(row, id, address ?? title, address is null ? TableField.Title : TableField.Address, out Report? before)) return;
        // Reports of several sources may share a title, but a title under which nothing else is known is the report's.
        before ??= id is null && list.Draft.Meant<Report>(title).Where(r => r.Source == source
            && (r.Address is null || address is null)).ToList() is [var same] ? same : null;
        if (before is not null && id is null && before.Source != source && address is null) before = null;
        var report = before ?? new Report { Id = id ?? list.Draft.NewId<Report>(title), Title = title, Source = source };
        list.Keep(report with
        {
            Title = list.Text(row, TableField.Title, report.Title)!,
            Source = source,
            Address = list.Text(row, TableField.Address, report.Address),
            Author = list.Text(row, TableField.Author, report.Author),
            Published = list.Time(row, TableField.Published, report.Published),
            Accessed = list.Time(row, TableField.Accessed, report.Accessed),
            ArchiveAddress = list.Text(row, TableField.ArchiveAddress, report.ArchiveAddress),
            ContentHash = list.Text(row, TableField.ContentHash, report.ContentHash),
            Zone = list.Zone(row, report.Zone),
            Language = list.Text(row, TableField.Language, report.Language),
        }, row);
        if (!list.Says(row, TableField.DerivedFrom, InRow.Ids(report.DerivedFrom)))
            list.Draft.Later<Report>(report.Key, r => r with
                { DerivedFrom = list.References<Report>(row, TableField.DerivedFrom, r.DerivedFrom, d => d.Id) });
    }
}
