namespace GeoClaims;

internal sealed class PropositionReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var statement = list.Text(row, TableField.Statement)!;
        var id = list.Id<Proposition>(row);
        if (!list.Before(row, id, statement, TableField.Statement, out Proposition? before)) return;
        var known = before ?? new Proposition { Id = id ?? list.Draft.NewId<Proposition>(statement), Statement = statement };
        list.Keep(known with
        {
            Statement = list.Text(row, TableField.Statement, known.Statement)!,
            Quantity = Quantity(row, known.Quantity),
            About = About(row, known.About),
        }, row);
        if (list.Says(row, TableField.Parent, known.Parent?.Value) && list.Says(row, TableField.AboutClaims, InRow.Ids(known.AboutClaims)))
            return;
        list.Draft.Later<Proposition>(known.Key, p => p with
        {
            Parent = list.Reference<Proposition>(row, TableField.Parent, p.Parent, w => w.Id),
            AboutClaims = list.References<Claim>(row, TableField.AboutClaims, p.AboutClaims, c => c.Id),
        });
    }

    private Quantity? Quantity(int row, Quantity? known)
    {
        if (list.Says(row, TableField.Measure, known?.Measure) && list.Says(row, TableField.Unit, known?.Unit)) return known;
        if (list.Text(row, TableField.Measure, known?.Measure) is { } measure && list.Text(row, TableField.Unit, known?.Unit) is { } unit)
            return known is null ? new(measure, unit) : known with { Measure = measure, Unit = unit };
        list.Note(TableRule.Missing, row, TableField.Measure, "A quantity needs a measure and a unit. Write both.");
        return known;
    }

    private ValueList<Subject> About(int row, ValueList<Subject> known)
    {
        if (list.Says(row, TableField.About, InRow.All(known.Select(s => s.ToString())))) return known;
        var read = new List<Subject>();
        foreach (var (what, role) in RoleText.Read(list.Parts(row, TableField.About)))
        {
            if (list.Draft.Meant<Event>(what) is [var happened]) read.Add(Subject.Of(happened.Id, role));
            else if (list.Known<Actor>(row, TableField.About, what) is { } actor) read.Add(Subject.Of(actor.Id, role));
        }
        return read.ToValueList();
    }
}
