namespace GeoClaims;

internal sealed class SourceReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var name = list.Text(row, TableField.Name)!;
        var id = list.Id<Source>(row);
        if (!list.Before(row, id, name, TableField.Name, out Source? before)) return;
        var source = before ?? new Source { Id = id ?? list.Draft.NewId<Source>(name), Name = name };
        list.Keep(source with
        {
            Name = list.Text(row, TableField.Name, source.Name)!,
            Reliability = list.Cells.Reliability(row, list.At(TableField.Reliability)) ?? source.Reliability,
            ReliabilityBecause = list.Text(row, TableField.Because, source.ReliabilityBecause),
            Actor = list.Says(row, TableField.Actor, source.Actor?.Value) ? source.Actor
                : list.Find.Actor(row, list.At(TableField.Actor))?.Id ?? source.Actor,
            Zone = list.Zone(row, source.Zone),
        }, row);
    }
}
