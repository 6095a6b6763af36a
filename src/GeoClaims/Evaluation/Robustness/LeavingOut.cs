namespace GeoClaims;

/// <summary>Leaves out one item, report, source, origin or analyst at a time,
/// and takes one origin at a time as planting what comes from it.</summary>
internal sealed class LeavingOut
{
    private readonly WhatIf _whatIf;
    private readonly CaseFile _file;
    private readonly ValueList<EvidenceOrigin> _origins;
    private readonly ItemTrust _trust;
    private readonly List<int> _rated;

    public LeavingOut(WhatIf whatIf, CaseFile file, ValueList<EvidenceOrigin> origins)
    {
        (_whatIf, _file, _origins, _trust) = (whatIf, file, origins, new(file, whatIf.Matrix.Rules.Trust));
        _rated = [.. Enumerable.Range(0, whatIf.Matrix.Rows.Count).Where(i => whatIf.Matrix.Rows[i].IsRated)];
    }

    public ValueList<Variant> OneAtATime(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var items = Items(progress, cancellation);
        return [.. items, .. Reports(cancellation), .. Sources(cancellation), .. Origins(cancellation), .. Analysts(cancellation)];
    }

    /// <summary>One origin at a time taken as planting what comes from it,
    /// either so that it tells nothing, or so that it misleads.</summary>
    public ValueList<Variant> Planted(VariantKind kind, CancellationToken cancellation)
    {
        if (_whatIf.Posterior is not { } posterior) return default;
        EvidenceOrigin[] origins = [.. _origins.Where(o => !o.Alone.IsEmpty && o.Key != GeoClaims.Origins.Analyst)];
        var planted = new Variant[origins.Length];
        new InParallel(cancellation).Each(origins.Length, i =>
        {
            var o = origins[i];
            planted[i] = _whatIf.Tell(kind, o.Key, o.Name, o.Alone, kind == VariantKind.DoubleBluff
                ? _whatIf.Inverted(RowsOf(o))
                : posterior.Untold(RowsOf(o)));
        });
        return new(planted);
    }

    private Variant[] Items(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var (without, stage) = (new Variant[_rated.Count], new Stage("items left out", _rated.Count, progress, cancellation));
        new InParallel(cancellation).Each(_rated.Count, i =>
        {
            var item = _whatIf.Matrix.Rows[_rated[i]].Item;
            without[i] = _whatIf.Tell(VariantKind.WithoutItem, item.Id.Value, item.Statement, [item], _whatIf.Without([_rated[i]]));
            stage.Did();
        });
        return without;
    }

    private IEnumerable<Variant> Reports(CancellationToken cancellation)
    {
        var rows = _rated.SelectMany(r => _whatIf.Matrix.Rows[r].Item.Citations.Select(c => (c.Report, Row: r))).Distinct()
            .ToLookup(x => x.Report, x => x.Row);
        return rows.OrderBy(g => g.Key).Select(g =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Without(VariantKind.WithoutReport, g.Key.Value, _file.Get(g.Key).Title, g, c => c.Report != g.Key);
        });
    }

    private IEnumerable<Variant> Sources(CancellationToken cancellation)
    {
        var rows = _rated.SelectMany(r => _whatIf.Matrix.Rows[r].Item.Citations.Select(c => (_file.Get(c.Report).Source, Row: r)))
            .Distinct()
            .ToLookup(x => x.Source, x => x.Row);
        return rows.OrderBy(g => g.Key).Select(g =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Without(VariantKind.WithoutSource, g.Key.Value, _file.Get(g.Key).Name, g, c => _file.Get(c.Report).Source != g.Key);
        });
    }

    private Variant Without(VariantKind kind, string key, string name, IEnumerable<int> rows, Func<Citation, bool> stays)
    {
        var (removed, trusted) = (new List<int>(), new Dictionary<int, RatedRow>());
        foreach (var row in rows)
        {
            var rated = _whatIf.Matrix.Rows[row].Rated;
            Citation[] left = [.. rated.Item.Citations.Where(stays)];
            if (left.Length == 0) removed.Add(row);
            else
            {
                var item = rated.Item with { Citations = new(left) };
                var (trust, source) = _trust.Of(item);
                trusted.Add(row, rated with { Item = item, Trust = trust, SourceGrade = source });
            }
        }
        return _whatIf.Tell(kind, key, name, removed.Select(r => _whatIf.Matrix.Rows[r].Item), _whatIf.Without(removed, trusted));
    }

    private IEnumerable<Variant> Origins(CancellationToken cancellation)
        => _origins.Where(o => !o.Alone.IsEmpty).Select(o =>
        {
            cancellation.ThrowIfCancellationRequested();
            return _whatIf.Tell(VariantKind.WithoutOrigin, o.Key, o.Name, o.Alone, _whatIf.Without([.. RowsOf(o)]));
        });

    private IEnumerable<int> RowsOf(EvidenceOrigin origin) => origin.Alone.Select(i => _whatIf.RowOf(i.Id)).OfType<int>();

    private IEnumerable<Variant> Analysts(CancellationToken cancellation)
    {
        string[] analysts = [.. _whatIf.Matrix.Analysts];
        if (analysts.Length < 2) yield break;
        foreach (var analyst in analysts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return _whatIf.Tell(VariantKind.WithoutAnalyst, analyst, analyst, [],
                _whatIf.NumbersOf(_whatIf.Matrix.Assessed(a => a.Analyst != analyst)));
        }
    }
}
