namespace GeoClaims;

/// <summary>Reads interests. One without an id is found by whose it is, and in what.</summary>
internal sealed class InterestListReader(ListCells list) : IListReader
{
    private readonly Dictionary<(Id<Actor>, Id<Proposition>), Id<Interest>> _known = Known(list.Draft);

    public void Read(int row)
    {
        if (list.Word(row, TableField.Direction, FieldWords.Directions) is not { } direction
            || list.Find.Actor(row, list.At(TableField.Actor)) is not { } actor
            || list.Find.Proposition(row, list.At(TableField.Proposition)) is not { } proposition) return;
        var id = list.Id<Interest>(row);
        var key = (actor.Id, proposition.Id);
        var before = (id ?? (_known.TryGetValue(key, out var same) ? same : null)) is { } meant
            ? list.Draft.Find<Interest>(meant.Value) : null;
        var known = before ?? new Interest
        {
            Id = id ?? list.Draft.NewId<Interest>(
                $"{ClaimIds.WithoutPrefix(actor.Id.Value)} {Words.Of(direction)} {ClaimIds.WithoutPrefix(proposition.Id.Value)}"),
            Actor = actor.Id,
            Proposition = proposition.Id,
            Direction = direction,
        };
        list.Keep(known with
        {
            Actor = actor.Id,
            Proposition = proposition.Id,
            Direction = direction,
            Because = list.Text(row, TableField.Because, known.Because),
            Citations = list.Cited(known.Citations, row),
            KnownFrom = list.Time(row, TableField.KnownFrom, known.KnownFrom),
        }, row);
        _known.TryAdd(key, known.Id);
    }

    private static Dictionary<(Id<Actor>, Id<Proposition>), Id<Interest>> Known(CaseDraft draft)
    {
        var known = new Dictionary<(Id<Actor>, Id<Proposition>), Id<Interest>>();
        foreach (var i in draft.All<Interest>()) known.TryAdd((i.Actor, i.Proposition), i.Id);
        return known;
    }
}
