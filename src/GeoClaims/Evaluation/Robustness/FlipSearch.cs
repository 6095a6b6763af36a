namespace GeoClaims;

/// <summary>Looks for the smallest set of items whose loss flips the lead.</summary>
internal sealed class FlipSearch
{
    // How many sets may be tried for one size before the search goes on step by step.
    private const int MostTried = 50_000;

    // How many items may share doubts for a search step by step.
    private const int MostInSteps = 300;

    private readonly WhatIf _whatIf;
    private readonly CancellationToken _cancellation;
    private readonly List<int[]> _units;

    private FlipSearch(WhatIf whatIf, CancellationToken cancellation)
    {
        (_whatIf, _cancellation) = (whatIf, cancellation);
        // Copies fall together with what they repeat.
        var rated = Enumerable.Range(0, whatIf.Matrix.Rows.Count).Where(i => whatIf.Matrix.Rows[i].IsRated);
        _units = [.. rated.GroupBy(i => whatIf.Matrix.Rows[i].Place.Cluster)
            .Where(g => g.Any(i => whatIf.Matrix.Rows[i].Place.Counts))
            .Select(g => g.OrderByDescending(i => whatIf.Matrix.Rows[i].Place.Counts).ToArray())];
    }

    public static FlipSet? Find(WhatIf whatIf, CancellationToken cancellation)
    {
        if (!whatIf.Contest.HasLeader) return null;
        var search = new FlipSearch(whatIf, cancellation);
        return search.CanSort ? search.BySorting() : search.ByTrying();
    }

    // Where no hypothesis has parts and the method adds up logarithms, each item's share in the lead over a rival stands by itself.
    private bool CanSort
        => _whatIf.Posterior is { SharesDoubt: false } && _whatIf.Contest.Hypotheses.All(a => a.Columns.Length == 1)
            && !_units.Exists(u => IsSummed(u[0]));

    private bool IsSummed(int row) => _whatIf.Matrix.Arrangement.IsSummed(_whatIf.Matrix.Rows[row].Item.Id);

    private FlipSet? BySorting()
    {
        var fewest = Fewest((numbers, lead, rival) => numbers[rival] > numbers[lead] - Tie.Width);
        return fewest is null ? null : Tell(fewest, isSmallest: true, fewest.Length - 1);
    }

    // Of what holds up the lead over one rival, most first, the fewest that are enough. The more
    // of it is gone, the smaller is the lead: they are found by halving.
    private int[]? Fewest(Func<double[], int, int, bool> isEnough)
    {
        var (contest, best) = (_whatIf.Contest, (int[]?)null);
        var lead = contest.LikeliestOf(contest.Leader.Columns);
        int[] rivals = [.. contest.Hypotheses.Where((_, i) => i != contest.Leaders[0]).Select(h => contest.LikeliestOf(h.Columns))];
        var orders = new int[rivals.Length][];
        new InParallel(_cancellation).Each(rivals.Length, i => orders[i] = Holding(lead, rivals[i]));
        for (var i = 0; i < rivals.Length; i++)
        {
            var (order, rival) = (orders[i], rivals[i]);
            // Only fewer than were found so far are looked for: of most rivals one trial then tells that there are none.
            var most = best is null ? order.Length : Math.Min(order.Length, best.Length - 1);
            if (Fewest(most, taken => isEnough(Without(order[..taken]), lead, rival)) is { } few) best = order[..few];
        }
        return best;
    }

    // What holds up the lead over a rival, most first. What rules the rival out must go in any case: its share is infinite.
    private int[] Holding(int lead, int rival)
    {
        var (units, shares) = (new List<int>(), new double[_units.Count]);
        for (var u = 0; u < shares.Length; u++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if ((shares[u] = Share(u, lead, rival)) > 0) units.Add(u);
        }
        units.Sort((a, b) => shares[b].CompareTo(shares[a]) is var more and not 0 ? more : _units[a][0].CompareTo(_units[b][0]));
        return [.. units];
    }

    private double Share(int unit, int lead, int rival)
    {
        var alone = _whatIf.Posterior!.Alone(_units[unit][0]);
        return double.IsNegativeInfinity(alone[rival]) ? double.PositiveInfinity : alone[lead] - alone[rival];
    }

    private int? Fewest(int most, Func<int, bool> isEnough)
    {
        if (!isEnough(most)) return null;
        var (holds, falls) = (0, most);
        while (falls - holds > 1)
        {
            _cancellation.ThrowIfCancellationRequested();
            var middle = (holds + falls) / 2;
            if (isEnough(middle)) falls = middle;
            else holds = middle;
        }
        return falls;
    }

    private FlipSet? ByTrying()
    {
        var size = 1;
        for (; size <= _units.Count && Count(_units.Count, size) <= MostTried / CostOfOne; size++)
            if (TryEach(size) is { } found) return Tell(found, isSmallest: true, size - 1);
        if (size > _units.Count) return null;
        return _whatIf.Posterior is { SharesDoubt: true } && _units.Count > MostInSteps ? ByLargest(size - 1) : StepByStep(size - 1);
    }

    // Of very many items that share doubts, those that hold up the lead most by themselves fall first.
    private FlipSet? ByLargest(int triedUpTo)
        => Fewest((numbers, _, _) => Falls(numbers)) is { } fewest ? Tell(fewest, isSmallest: false, triedUpTo) : null;

    // A method that does not add up weighs the whole matrix anew for every set.
    private long CostOfOne => _whatIf.Posterior is not null ? 1 : 1 + _units.Count / 10;

    private static long Count(int n, int k)
    {
        var count = 1L;
        for (var i = 1; i <= k && count <= MostTried; i++) count = count * (n - k + i) / i;
        return count;
    }

    private List<int>? TryEach(int size)
    {
        (List<int> Set, double Margin)? best = null;
        var at = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            _cancellation.ThrowIfCancellationRequested();
            var numbers = Without(at);
            // Of several sets of one size, that which leaves the leader furthest behind.
            if (Falls(numbers) && MarginOf(numbers) is var margin && (best is null || margin < best.Value.Margin)) best = ([.. at], margin);
            var i = size - 1;
            while (i >= 0 && at[i] == _units.Count - size + i) i--;
            if (i < 0) return best?.Set;
            at[i]++;
            for (var j = i + 1; j < size; j++) at[j] = at[j - 1] + 1;
        }
    }

    private FlipSet? StepByStep(int triedUpTo)
    {
        var (taken, left) = (new List<int>(), Enumerable.Range(0, _units.Count).ToHashSet());
        while (left.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var next = left.Select(u => (Unit: u, Margin: MarginWithout([.. taken, u]))).OrderBy(x => x.Margin).ThenBy(x => x.Unit)
                .First().Unit;
            taken.Add(next);
            left.Remove(next);
            if (Falls(Without([.. taken]))) return Tell(Prune(taken), isSmallest: false, triedUpTo);
        }
        return null;
    }

    private List<int> Prune(List<int> taken)
    {
        for (var i = taken.Count - 1; i >= 0; i--)
            if (taken.Count > 1 && Falls(Without([.. taken[..i], .. taken[(i + 1)..]]))) taken.RemoveAt(i);
        return taken;
    }

    private double[] Without(IReadOnlyList<int> units) => _whatIf.Without([.. units.SelectMany(u => _units[u])]);

    private double MarginWithout(List<int> units)
    {
        _cancellation.ThrowIfCancellationRequested();
        return MarginOf(Without(units));
    }

    private bool Falls(double[] numbers) => numbers.Length > 0 && _whatIf.Contest.Falls(numbers);

    private double MarginOf(double[] numbers)
        => _whatIf.Contest.HasProbabilities && numbers.Length > 0 ? _whatIf.Contest.Margin(numbers) : Falls(numbers) ? -1 : 0;

    private FlipSet Tell(IReadOnlyList<int> units, bool isSmallest, int triedUpTo)
    {
        var variant = _whatIf.Tell(VariantKind.WithoutItem, "", "", [], Without(units));
        return new()
        {
            Items = [.. units.SelectMany(u => _units[u]).Select(r => _whatIf.Matrix.Rows[r].Item)],
            Size = units.Count,
            Instead = variant.Leaders,
            IsSmallest = isSmallest,
            TriedUpTo = triedUpTo,
        };
    }
}
