namespace GeoClaims;

/// <summary>The answers of a table item by item, one of each source, with the pairs of sources that answered the same item.</summary>
/// <remarks>Only what is there is held: the answers, the different ones to each item, and a number for each two answers to one item. Where
/// each of many sources knows a few items, that is far less than all pairs of sources.</remarks>
internal sealed class GivenAnswers
{
    private readonly int[] _first;
    private readonly int[] _firstChoice;
    private readonly int[] _firstTwo;

    public GivenAnswers(AnswerTable table)
    {
        // Of several answers by one source to one item the last counts.
        var last = new Dictionary<(int Item, int Source), int>(table.Count);
        for (var n = 0; n < table.Count; n++) last[(table.Item[n], table.Source[n])] = table.Value[n];
        var given = last.OrderBy(g => g.Key.Item).ThenBy(g => g.Key.Source).ToList();
        Source = [.. given.Select(g => g.Key.Source)];
        Choice = new int[given.Count];
        (_first, _firstChoice, _firstTwo) = (new int[table.ItemNames.Length + 1], new int[table.ItemNames.Length + 1],
            new int[table.ItemNames.Length]);
        var (values, pairs, numbers) = (new List<int>(), new List<int>(), new Dictionary<(int, int), int>());
        for (var (item, at) = (0, 0); item < table.ItemNames.Length; item++)
        {
            (_first[item], _firstChoice[item], _firstTwo[item]) = (at, values.Count, pairs.Count);
            var end = at;
            while (end < given.Count && given[end].Key.Item == item) end++;
            values.AddRange(given[at..end].Select(g => g.Value).Distinct().Order());
            for (; at < end; at++)
            {
                Choice[at] = values.IndexOf(given[at].Value, _firstChoice[item]);
                for (var earlier = _first[item]; earlier < at; earlier++)
                {
                    var pair = (Source[earlier], Source[at]);
                    if (!numbers.TryGetValue(pair, out var number)) numbers.Add(pair, number = numbers.Count);
                    pairs.Add(number);
                }
            }
        }
        (_first[^1], _firstChoice[^1]) = (given.Count, values.Count);
        (ValueOf, PairOfTwo) = ([.. values], [.. pairs]);
        Pairs = new (int, int)[numbers.Count];
        foreach (var (pair, number) in numbers) Pairs[number] = pair;
    }

    public int Items => _first.Length - 1;

    /// <summary>Who gave each answer.</summary>
    public int[] Source { get; }

    /// <summary>Which of the different answers to its item each answer is.</summary>
    public int[] Choice { get; }

    /// <summary>The value of each of the different answers to each item.</summary>
    public int[] ValueOf { get; }

    /// <summary>The sources that answered the same items, the lower number first.</summary>
    public (int One, int Other)[] Pairs { get; }

    private int[] PairOfTwo { get; }

    /// <summary>The answers to an item, in the order of their sources.</summary>
    public Range To(int item) => _first[item].._first[item + 1];

    /// <summary>The different answers to an item, in the order of their values.</summary>
    public Range Choices(int item) => _firstChoice[item].._firstChoice[item + 1];

    /// <summary>The pair of those who gave two answers to one item.</summary>
    public int PairOf(int item, int one, int other)
    {
        var (low, high) = one < other ? (one - _first[item], other - _first[item]) : (other - _first[item], one - _first[item]);
        return PairOfTwo[_firstTwo[item] + high * (high - 1) / 2 + low];
    }
}
