namespace GeoClaims;

/// <summary>Takes out of one record what was not known yet at a step. It asks for the steps of the parts in the order in which <see cref="PartSteps"/> lists them.</summary>
internal ref struct Trimming(ReadOnlySpan<int> parts, int step)
{
    private readonly ReadOnlySpan<int> _parts = parts;
    private int _next;

    /// <summary>The record without them.</summary>
    public CaseRecord Of(CaseRecord record) => record switch
    {
        Event e => e with { PartOf = Known(e.PartOf), Citations = Known(e.Citations) },
        Actor a => a with { Affiliations = Known(a.Affiliations) },
        Report r => r with { DerivedFrom = Known(r.DerivedFrom), Exhibits = Known(r.Exhibits) },
        Proposition p => p with { About = Known(p.About), Parent = Known(p.Parent), AboutClaims = Known(p.AboutClaims) },
        Question q => q with { Hypotheses = Known(q.Hypotheses), Resolution = Known(q.Resolution) },
        Hypothesis h => h with { Parent = Known(h.Parent) },
        Claim c => c with { Grounds = Known(c.Grounds), Revises = Known(c.Revises), Citations = Known(c.Citations) },
        Evidence e => e with { Restates = Known(e.Restates), DependsOn = Known(e.DependsOn), Claims = Known(e.Claims), Citations = Known(e.Citations), Exhibits = Known(e.Exhibits), Checks = Known(e.Checks) },
        Implication i => i with { Citations = Known(i.Citations) },
        Interest i => i with { Citations = Known(i.Citations) },
        Indicator i => NextIsKnown()
            ? i with { Citations = Known(i.Citations) }
            : i with { Status = IndicatorStatus.NotLookedFor, Citations = [], KnownFrom = null },
        _ => record,
    };

    private bool NextIsKnown() => _parts[_next++] <= step;

    private Id<T>? Known<T>(Id<T>? id) where T : CaseRecord => NextIsKnown() ? id : null;

    private Resolution? Known(Resolution? resolution)
        => resolution is not null && NextIsKnown() ? resolution with { Citations = Known(resolution.Citations) } : null;

    private ValueList<Exhibit> Known(ValueList<Exhibit> exhibits)
    {
        var known = new List<Exhibit>(exhibits.Count);
        foreach (var exhibit in exhibits)
        {
            var (isKnown, transfers) = (NextIsKnown(), Known(exhibit.Transfers));
            if (isKnown) known.Add(exhibit with { Transfers = transfers });
        }
        return [.. known];
    }

    private ValueList<Check> Known(ValueList<Check> checks)
    {
        var known = new List<Check>(checks.Count);
        foreach (var check in checks)
        {
            var (isKnown, citations) = (NextIsKnown(), Known(check.Citations));
            if (isKnown) known.Add(check with { Citations = citations });
        }
        return [.. known];
    }

    // The same list where all are known.
    private ValueList<T> Known<T>(ValueList<T> items)
    {
        T[]? known = null;
        var kept = 0;
        foreach (var item in items)
        {
            if (!NextIsKnown()) known ??= items.AsSpan()[..^1].ToArray();
            else if (known is null) kept++;
            else known[kept++] = item;
        }
        return known is null ? items : new(known.Length == kept ? known : known[..kept]);
    }
}
