namespace GeoClaims;

/// <summary>Items that say the same as an item of a report from which their
/// own report derives, and do not say that they restate it.</summary>
internal sealed class DerivationRules
{
    // Copies stand near what they copy; more would take too long where all derives from all.
    private const int MostEarlier = 64;
    private const int MostItems = 64;

    // Shorter words say little of what a statement is about.
    private const int LeastLetters = 4;
    private const int LeastWords = 2;

    private readonly CaseIndex _index;
    private readonly List<Finding> _findings;
    private readonly Dictionary<Id<Report>, Item[]> _cited;
    private readonly Dictionary<Id<Report>, List<Item[]>> _earlier = [];

    private DerivationRules(Item[] items, CaseIndex index, List<Finding> findings)
    {
        (_index, _findings) = (index, findings);
        _cited = items.SelectMany(i => i.Record.Citations.Select(c => (c.Report, Item: i))).Distinct().GroupBy(c => c.Report)
            .ToDictionary(g => g.Key, g => g.Take(MostItems).Select(c => c.Item).ToArray());
    }

    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        Item[] items = [.. records.OfType<Evidence>().Where(e => e.Kind != EvidenceKind.Assumption).Select(e => new Item(e, index))];
        var rules = new DerivationRules(items, index, findings);
        foreach (var item in items) rules.Check(item);
    }

    private void Check(Item item)
    {
        foreach (var together in Earlier(item.Record))
            foreach (var earlier in together)
            {
                if (earlier.Record.Id == item.Record.Id || IsLinked(item, earlier) || !SaysTheSame(item, earlier)) continue;
                _findings.Add(RuleBook.RepeatsOrBuildsOn.Broken(RecordPath.To(item.Record, "restates"), $"Its report derives from that of "
                    + $"'{earlier.Record.Key}', which says the same. If it repeats that item, add it to Restates; "
                    + "if it adds something of its own, say in the statement what that is."));
                return;
            }
    }

    // Most items cite one report, and many the same.
    private List<Item[]> Earlier(Evidence item)
    {
        if (item.Citations.Count != 1) return Earlier([.. item.Citations.Select(c => c.Report)]);
        var report = item.Citations[0].Report;
        if (!_earlier.TryGetValue(report, out var earlier)) _earlier.Add(report, earlier = Earlier([report]));
        return earlier;
    }

    // Of each report from which these derive the items that cite it, the nearest reports first.
    private List<Item[]> Earlier(HashSet<Id<Report>> seen)
    {
        var (found, followed) = (new List<Item[]>(), 0);
        var open = new Queue<Id<Report>>(seen);
        while (followed < MostEarlier && open.TryDequeue(out var next))
            if (_index.Find(next.Value) is Report report)
                foreach (var earlier in report.DerivedFrom)
                    if (seen.Add(earlier))
                    {
                        followed++;
                        open.Enqueue(earlier);
                        if (_cited.TryGetValue(earlier, out var items)) found.Add(items);
                    }
        return found;
    }

    private static bool IsLinked(Item item, Item earlier)
    {
        var (mine, theirs) = (item.Record.Restates, earlier.Record.Restates);
        return mine.Contains(earlier.Record.Id) || theirs.Contains(item.Record.Id) || mine.Shares(theirs)
            || (item.Act is { } one && earlier.Act is { } other && one.Claimant == other.Claimant);
    }

    private static bool SaysTheSame(Item item, Item earlier)
    {
        if (item.IsClaimMade != earlier.IsClaimMade) return false;
        if (item.Act is { } one && earlier.Act is { } other)
            return one.Proposition == other.Proposition && one.Traits().Side == other.Traits().Side;
        return item.Folded == earlier.Folded || ShareWords(item.Words, earlier.Words);
    }

    private static bool ShareWords(HashSet<string> mine, HashSet<string> theirs)
    {
        var most = Math.Max(mine.Count, theirs.Count);
        if (2 * Math.Min(mine.Count, theirs.Count) < most) return false;
        var shared = 0;
        foreach (var word in mine)
            if (theirs.Contains(word)) shared++;
        return shared >= LeastWords && 2 * shared >= most;
    }

    /// <summary>An item with what it is compared by, worked out once: it is compared with many others.</summary>
    private sealed class Item(Evidence record, CaseIndex index)
    {
        public Evidence Record { get; } = record;

        public bool IsClaimMade { get; } = record.Kind == EvidenceKind.ClaimMade;

        /// <summary>The claim whose making the item is; null if it names none.</summary>
        public Claim? Act { get; } = record.Claims.IsEmpty ? null : index.Find(record.Claims[0].Value) as Claim;

        public string Folded => field ??= NameForm.Folded(Record.Statement ?? "");

        public HashSet<string> Words => field ??= WordsOf(Folded);

        private static HashSet<string> WordsOf(string folded)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            for (int start = 0, end; start < folded.Length; start = end + 1)
            {
                for (end = start; end < folded.Length && char.IsLetterOrDigit(folded[end]);) end++;
                if (end - start >= LeastLetters) words.Add(folded[start..end]);
            }
            return words;
        }
    }
}
