namespace GeoClaims;

internal sealed class EventReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var name = list.Text(row, TableField.Name)!;
        var id = list.Id<Event>(row);
        if (!list.Before(row, id, name, TableField.Name, out Event? before)) return;
        var known = before ?? new Event { Id = id ?? list.Draft.NewId<Event>(name), Name = name };
        list.Keep(known with
        {
            Name = list.Text(row, TableField.Name, known.Name)!,
            Kind = list.Text(row, TableField.Kind, known.Kind),
            Time = list.Time(row, TableField.Observed, known.Time),
            Place = list.Place(row, known.Place),
            Participants = Participants(row, known.Participants),
            Citations = list.Cited(known.Citations, row),
            KnownFrom = list.Time(row, TableField.KnownFrom, known.KnownFrom),
        }, row);
        if (!list.Says(row, TableField.PartOf, known.PartOf?.Value))
            list.Draft.Later<Event>(known.Key, e => e with
                { PartOf = list.Reference<Event>(row, TableField.PartOf, e.PartOf, w => w.Id) });
    }

    private ValueList<Participation> Participants(int row, ValueList<Participation> known)
    {
        if (list.Says(row, TableField.Participants, InRow.All(known.Select(p => p.ToString())))) return known;
        var read = new List<Participation>();
        foreach (var (who, role) in RoleText.Read(list.Parts(row, TableField.Participants)))
        {
            if (role is null)
                list.Note(TableRule.Missing, row, TableField.Participants, $"“{who}” took part as what? Write actor as role.");
            else if (list.Known<Actor>(row, TableField.Participants, who) is { } actor) read.Add(new(actor.Id, role));
        }
        return read.ToValueList();
    }
}
