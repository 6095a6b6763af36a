using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Reads claims. One without an id is found by who takes which
/// stance on what, and by the rest of it where that was corrected.</summary>
internal sealed class ClaimReader : IListReader
{
    private static readonly string[] Stances = [.. Enum.GetValues<Stance>().Select(Words.Of)];
    private readonly ListCells _list;
    private readonly ClaimFigures _figures;
    private readonly ClaimCorrections? _corrections;
    private readonly bool _hasIds;
    private readonly bool _hasFigures;
    private readonly bool _hasRest;
    private readonly Dictionary<(Id<Actor>, Stance, Id<Proposition>), List<Claim>> _known = [];

    // By what tells one act from another, the last row that says it.
    private readonly Dictionary<int, int> _said = [];
    private readonly List<(Claim Claim, int Row, int Before)> _rows = [];

    public ClaimReader(ListCells list)
    {
        (_list, _figures) = (list, new(list));
        _said.EnsureCapacity(list.Sheet.Count);
        _rows.EnsureCapacity(list.Sheet.Count);
        _hasIds = list.At(TableField.Id) >= 0;
        _hasFigures = list.HasAny(TableField.Certainty, TableField.CertaintyScale, TableField.CertaintyLow, TableField.CertaintyHigh,
            TableField.FigureLow, TableField.FigureHigh);
        _hasRest = list.HasAny(TableField.Grounds, TableField.Revises);
        if (list.Draft.File.Claims.Count > 0 && list.At(TableField.Id) < 0) _corrections = new(list);
        foreach (var claim in list.Draft.File.Claims.OrderBy(c => c.Id.Value.Length).ThenBy(c => c.Id))
        {
            ref var claims =
                ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (claim.Claimant, claim.Stance, claim.Proposition), out _);
            (claims ??= []).Add(claim);
        }
        if (list.At(TableField.Stance) < 0) list.Note(TableRule.TakenFreely, list.Layout.Header, TableField.Proposition,
            "No column says which stance a claimant takes: each row was read as asserting.");
    }

    public void Read(int row)
    {
        if (Act(row) is not { } act) return;
        var id = _list.Id<Claim>(row);
        var made = _list.Time(row, TableField.Made, null);
        var before = id is { } given ? _list.Draft.Find<Claim>(given.Value) : Same(act, made);
        if (before is null && id is null && _corrections is not null) _corrections.Ask(row, act, made);
        else Read(row, act, made, id, before);
    }

    public void Finish()
    {
        if (_corrections is null) return;
        foreach (var (row, act, made, before) in _corrections.Settled(_known.Values.SelectMany(c => c)))
            Read(row, act, made, null, before ?? Same(act, made));
    }

    private ClaimAct? Act(int row)
    {
        var stance = _list.At(TableField.Stance) < 0 || _list.Text(row, TableField.Stance) is null ? Stance.Asserts
            : _list.Word(row, TableField.Stance, FieldWords.Stances);
        return stance is { } taken && _list.Find.Actor(row, _list.At(TableField.Claimant)) is { } claimant
            && _list.Find.Proposition(row, _list.At(TableField.Proposition)) is { } proposition ? new(claimant, taken, proposition) : null;
    }

    // Of several such claims the one made then, else the first that no row has said yet.
    private Claim? Same(ClaimAct act, EdtfTime? made)
    {
        if (_known.Count == 0) return null;
        if (!_known.TryGetValue((act.Claimant.Id, act.Stance, act.Proposition.Id), out var claims) || claims.Count == 0) return null;
        var claim = claims[Math.Max(claims.FindIndex(c => Equals(c.Made, made)), 0)];
        claims.Remove(claim);
        if (_corrections is not null) _corrections.IsReadAgain = true;
        return claim;
    }

    private void Read(int row, ClaimAct act, EdtfTime? made, Id<Claim>? id, Claim? before)
    {
        var time = _list.Says(row, TableField.Made, before?.Made?.Text) ? before?.Made : made ?? before?.Made;
        var citations = _list.Cited(before?.Citations ?? [], row);
        var said = citations is [var first, ..] ? HashCode.Combine(act, time, first.Report, first.Locator) : HashCode.Combine(act, time);
        var now = new Claim
        {
            Id = before?.Id ?? id ?? (_said.ContainsKey(said) ? default : NewId(act)),
            Claimant = act.Claimant.Id,
            Proposition = act.Proposition.Id,
            Stance = act.Stance,
            Made = time,
            Voice = _list.Word(row, TableField.Voice, FieldWords.Voices) ?? before?.Voice ?? default,
            Basis = _list.Word(row, TableField.Basis, FieldWords.Bases) ?? before?.Basis ?? default,
            Certainty = _hasFigures ? _figures.Certainty(row, before?.Certainty) : before?.Certainty,
            Figure = _hasFigures ? _figures.Figure(row, before?.Figure) : before?.Figure,
            When = When(row, before?.When),
            Channel = _list.Text(row, TableField.Channel, before?.Channel),
            KnownFrom = _list.Time(row, TableField.KnownFrom, before?.KnownFrom),
            Citations = citations,
            Grounds = before?.Grounds ?? [],
            Revises = before?.Revises,
        };
        // A row that says what another has said already would make a second act of one.
        if (id is null && SaidBefore(said, now, row) is { } earlier)
        {
            _list.Cells.Note(TableRule.Twice, row, 0,
                $"The row says the same as row {_list.Sheet.Place(earlier, 0).Row}; it was read once.");
            return;
        }
        if (now.Id.IsEmpty) now = now with { Id = NewId(act) };
        if (_hasIds) _list.Keep(now, row);
        else _list.Draft.Put(now);
        if (!_hasRest || (_list.SaysNothing(row, TableField.Grounds) && _list.SaysNothing(row, TableField.Revises))) return;
        _list.Draft.Later<Claim>(now.Key, c => c with
        {
            Grounds = Grounds(row, c.Grounds),
            Revises = _list.Reference<Claim>(row, TableField.Revises, c.Revises, r => r.Id),
        });
    }

    private ValueList<Ground> Grounds(int row, ValueList<Ground> known)
        => _list.Says(row, TableField.Grounds, InRow.All(known.Select(g => g.Evidence.Value))) ? known
            : _list.References<Evidence>(row, TableField.Grounds, [], e => e.Id)
                .Select(id => known.FirstOrDefault(g => g.Evidence == id) ?? new Ground(id)).ToValueList();

    private StatedTime? When(int row, StatedTime? known)
        => _list.Time(row, TableField.Happened, known?.Time) is not { } time ? null : time.Equals(known?.Time) ? known : new(time);

    private int? SaidBefore(int said, Claim claim, int row)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_said, said, out var isKnown);
        for (var at = isKnown ? last : -1; at >= 0; at = _rows[at].Before)
            if (_rows[at].Claim with { Id = claim.Id } == claim) return _rows[at].Row;
        _rows.Add((claim, row, isKnown ? last : -1));
        last = _rows.Count - 1;
        return null;
    }

    private Id<Claim> NewId(ClaimAct act)
    {
        var (who, stance, what) = (act.Claimant.Id.Value, Stances[(int)act.Stance], act.Proposition.Id.Value);
        Span<char> room = stackalloc char[ClaimIds.Most(who, stance, what)];
        return _list.Draft.NewId<Claim>(ClaimIds.Write(who, stance, what, room));
    }
}
