namespace GeoClaims;

/// <summary>Reads implications. One without an id is found by what follows from what, and for whom.</summary>
internal sealed class ImplicationReader(ListCells list) : IListReader
{
    private readonly Dictionary<(string? From, Id<Proposition> To, Id<Actor>? Acceptor), Id<Implication>> _known = Known(list.Draft);

    public void Read(int row)
    {
        var id = list.Id<Implication>(row);
        var before = id is { } given ? list.Draft.Find<Implication>(given.Value) : null;
        var from = From(row, before);
        if (from.IsEmpty || To(row, before) is not { } to) return;
        var acceptor = Actor(row, TableField.Acceptor, before?.Acceptor);
        var key = (InRow.Ids(from), to, acceptor);
        if (id is null && _known.TryGetValue(key, out var same)) before = list.Draft.Find<Implication>(same.Value);
        var known = before ?? new Implication
        {
            Id = id ?? list.Draft.NewId<Implication>($"{ClaimIds.WithoutPrefix(from[0].Value)} {ClaimIds.WithoutPrefix(to.Value)}"),
            From = from,
            To = to,
        };
        list.Keep(known with
        {
            Acceptor = acceptor,
            From = from,
            To = to,
            Strength = ClaimFigures.Term(list, row, known.Strength, TableField.Strength, TableField.StrengthScale,
                TableField.StrengthLow, TableField.StrengthHigh),
            Because = list.Text(row, TableField.Because, known.Because),
            SaidBy = Actor(row, TableField.SaidBy, known.SaidBy),
            Citations = list.Cited(known.Citations, row),
            KnownFrom = list.Time(row, TableField.KnownFrom, known.KnownFrom),
        }, row);
        _known.TryAdd(key, known.Id);
    }

    // A statement may hold the sign that stands between several.
    private ValueList<Id<Proposition>> From(int row, Implication? before)
    {
        if (before is not null && list.Says(row, TableField.From, InRow.Ids(before.From))) return before.From;
        var text = list.Text(row, TableField.From)!;
        if (list.Draft.Meant<Proposition>(text) is [var one]) return [one.Id];
        var parts = list.Parts(row, TableField.From);
        if (parts.Count == 1) return list.Find.Proposition(row, list.At(TableField.From)) is { } found ? [found.Id] : [];
        var read = parts.Select(p => list.Known<Proposition>(row, TableField.From, p)).OfType<Proposition>().ToList();
        return read.Count == parts.Count ? [.. read.Select(p => p.Id).Distinct()] : [];
    }

    private Id<Proposition>? To(int row, Implication? before)
        => before is not null && list.Says(row, TableField.To, before.To.Value) ? before.To
            : list.Find.Proposition(row, list.At(TableField.To))?.Id;

    private Id<Actor>? Actor(int row, TableField field, Id<Actor>? known)
        => list.Says(row, field, known?.Value) ? known : list.Find.Actor(row, list.At(field))?.Id ?? known;

    private static Dictionary<(string?, Id<Proposition>, Id<Actor>?), Id<Implication>> Known(CaseDraft draft)
    {
        var known = new Dictionary<(string?, Id<Proposition>, Id<Actor>?), Id<Implication>>();
        foreach (var i in draft.All<Implication>()) known.TryAdd((InRow.Ids(i.From), i.To, i.Acceptor), i.Id);
        return known;
    }
}
