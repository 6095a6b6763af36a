namespace GeoClaims;

/// <summary>What a judgement rests on, and how that is told. It may be the judgement of any level of the hypothesis tree:
/// the contest says among which hypotheses somebody leads.</summary>
internal sealed class Foundations(CaseFile file, Origins origins, EvidenceMatrix matrix, Contest contest, Decisive decisive, int words)
{
    private Dictionary<string, List<int>>? _alone;

    public CaseFile File => file;

    public EvidenceMatrix Matrix => matrix;

    public Contest Contest => contest;

    public Decisive Decisive => decisive;

    public Origins Origins => origins;

    /// <summary>How many words of the scale the leader's interval runs through; 0 without probabilities.</summary>
    public int Words => words;

    /// <summary>The rated rows that come from one origin alone, by the origin.</summary>
    public IReadOnlyDictionary<string, List<int>> Alone => _alone ??= RowsByOrigin();

    /// <summary>Whether the leader would lead no more, or not alone, if some rows told nothing.</summary>
    public bool FallsWithout(IReadOnlyCollection<int> rows)
    {
        if (contest.Leading.Posterior is { } posterior) return contest.Falls(posterior.Untold(rows));
        var without = matrix.Without(rows.Select(r => matrix.Rows[r].Item.Id));
        return contest.Falls(contest.Leading.Method.Evaluate(without).Numbers);
    }

    /// <summary>The decisive items that fulfil a condition, if they carry so much of the weight: such as "2 of the 8 decisive
    /// items, with 59% of the weight, are"; null where they carry less.</summary>
    public Phrase? Are(Func<ItemResult, bool> condition, double leastShare)
        => decisive.ShareOf(condition) >= leastShare ? Are(condition) : null;

    /// <summary>How many decisive items fulfil a condition, with their share of the weight.</summary>
    public Phrase Of(Func<ItemResult, bool> condition)
    {
        var (count, all) = (decisive.Items.Count(i => condition(i.Item)), decisive.Items.Count);
        return count < all
            ? Phrase.Of($"{count} of the {all} decisive items, with {new Probability(decisive.ShareOf(condition))} of the weight")
            : Phrase.Of($"{new Counted(all, "the one decisive item", "all # decisive items")}");
    }

    /// <summary>The name of an origin.</summary>
    public Phrase NameOf(string origin)
        => origin == Origins.Analyst ? Phrase.Of($"the analyst") : Phrase.Of($"{Origins.NameOf(origin)}");

    /// <summary>Whether somebody has graded the item, or a source that reports it.</summary>
    public bool IsGraded(Evidence item)
        => item.Credibility.IsKnown || item.Confidence is not null || item.Reliability is { IsKnown: true }
            || item.Citations.Any(c => file.Get(file.Get(c.Report).Source).Reliability.IsKnown);

    private Phrase Are(Func<ItemResult, bool> condition)
    {
        var (count, all) = (decisive.Items.Count(i => condition(i.Item)), decisive.Items.Count);
        return count < all
            ? Phrase.Of($"{count} of the {all} decisive items, with {new Probability(decisive.ShareOf(condition))} of the weight, {
                new Counted(count, "is", "are")}")
            : Phrase.Of($"{new Counted(all, "the one decisive item is", "all # decisive items are")}");
    }

    private Dictionary<string, List<int>> RowsByOrigin()
    {
        var rows = new Dictionary<string, List<int>>();
        for (var i = 0; i < matrix.Rows.Count; i++)
        {
            if (!matrix.Rows[i].IsRated || origins.Of(matrix.Rows[i].Item) is not [var only]) continue;
            if (!rows.TryGetValue(only, out var list)) rows.Add(only, list = []);
            list.Add(i);
        }
        return rows;
    }
}
