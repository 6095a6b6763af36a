namespace GeoClaims;

/// <summary>The items on which the lead rests: the fewest that make up four
/// fifths of what speaks for the leader against its strongest rival.</summary>
internal sealed class Decisive
{
    private const double Share = .8;

    public Decisive(Contest? contest, ValueList<ItemResult> items)
    {
        if (contest is not { HasLeader: true } || FirstTwo(contest) is not var (lead, rival)) return;
        var speaking = items.Where(i => i.Row.IsRated && i.Row.Place.Counts)
            .Select(i => (Item: i, Weight: Speaks(i.Contributions[lead], i.Contributions[rival]))).Where(x => x.Weight > Tie.Width)
            .OrderByDescending(x => x.Weight).ThenBy(x => x.Item.Item.Id).ToList();
        var whole = speaking.Sum(s => s.Weight);
        foreach (var (item, weight) in speaking)
        {
            if (Weight >= Share * whole) break;
            Weight += weight;
            Items.Add((item, weight));
        }
    }

    /// <summary>The items with how much they speak for the leader, in nats.</summary>
    public List<(ItemResult Item, double Weight)> Items { get; } = [];

    /// <summary>How much they speak for the leader together.</summary>
    public double Weight { get; private set; }

    /// <summary>The share of the decisive weight that fulfils a condition.</summary>
    public double ShareOf(Func<ItemResult, bool> condition)
        => Items.Count == 0 ? 0 : Items.Where(i => condition(i.Item)).Sum(i => i.Weight) / Weight;

    // What rules the rival out counts as a likelihood ratio of a billion.
    private static double Speaks(double lead, double rival) => double.IsNegativeInfinity(rival) ? Math.Log(1e9) : lead - rival;

    // A hypothesis with parts is stood for by its likeliest part.
    private static (int Lead, int Rival)? FirstTwo(Contest contest)
    {
        var standings = contest.Leading.Standings;
        var first = contest.Leader.Columns.MinBy(c => standings[c].Rank);
        var rivals = contest.Hypotheses.Where((_, i) => i != contest.Leaders[0]).SelectMany(a => a.Columns).ToList();
        return rivals.Count == 0 ? null : (first, rivals.MinBy(c => standings[c].Rank));
    }
}
