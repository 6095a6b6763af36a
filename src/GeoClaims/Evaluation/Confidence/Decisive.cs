namespace GeoClaims;

/// <summary>The items on which the lead rests: the fewest that make up four
/// fifths of what speaks for the leader against its strongest rival.</summary>
internal sealed class Decisive
{
    private const double Share = .8;

    public Decisive(Contest? contest, ValueList<EvidenceFamily> families, ValueList<ItemResult> items)
    {
        if (contest is not { HasLeader: true } || FirstTwo(contest) is not var (lead, rival)) return;
        var results = items.ToDictionary(i => i.Item.Id);
        var speaking = families.SelectMany(f => Shares(f, results, lead, rival)).Where(x => x.Weight > Tie.Width)
            .OrderByDescending(x => x.Weight).ThenBy(x => x.Item.Item.Id).ToList();
        var whole = speaking.Sum(s => s.Weight);
        foreach (var (item, weight) in speaking)
        {
            if (Weight >= Share * whole) break;
            Weight += weight;
            Items.Add((item, weight));
        }
    }

    // What a family speaks for the leader is shared among those of its items that do, by what each would say alone.
    private static IEnumerable<(ItemResult Item, double Weight)> Shares(EvidenceFamily family,
        Dictionary<Id<Evidence>, ItemResult> results, int lead, int rival)
    {
        var together = Speaks(family.Contributions[lead], family.Contributions[rival]);
        var alone = family.Items.Select(i => (Item: results[i.Id], Weight: Speaks(results[i.Id].Alone[lead], results[i.Id].Alone[rival])))
            .Where(x => x.Weight > 0).ToList();
        var sum = alone.Sum(x => x.Weight);
        return alone.Select(x => (x.Item, family.Items.Count == 1 ? together : together * x.Weight / sum));
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
        var rivals = contest.Hypotheses.Where((_, i) => i != contest.Leaders[0]).SelectMany(a => a.Columns).ToList();
        return rivals.Count == 0 ? null : (contest.LikeliestOf(contest.Leader.Columns), contest.LikeliestOf(rivals));
    }
}
