namespace GeoClaims;

/// <summary>Items that say the same as an item of a report from which their
/// own report derives, and do not say that they restate it.</summary>
internal sealed class DerivationRules(CaseIndex index, ILookup<Id<Report>, Evidence> cited, List<Finding> findings)
{
    // Copies stand near what they copy; more would take too long where all derives from all.
    private const int MostEarlier = 64;
    private const int MostItems = 64;

    // Shorter words say little of what a statement is about.
    private const int LeastLetters = 4;
    private const int LeastWords = 2;

    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        Evidence[] items = [.. records.OfType<Evidence>().Where(e => e.Kind != EvidenceKind.Assumption)];
        var cited = items.SelectMany(e => e.Citations.Select(c => (c.Report, Item: e))).Distinct().ToLookup(c => c.Report, c => c.Item);
        var rules = new DerivationRules(index, cited, findings);
        foreach (var item in items) rules.Check(item);
    }

    private void Check(Evidence item)
    {
        foreach (var report in Earlier(item))
            foreach (var earlier in cited[report].Take(MostItems))
            {
                if (earlier.Id == item.Id || IsLinked(item, earlier) || !SaysTheSame(item, earlier)) continue;
                findings.Add(RuleBook.RepeatsOrBuildsOn.Broken(RecordPath.To(item, "restates"), $"Its report derives from that of "
                    + $"'{earlier.Key}', which says the same. If it repeats that item, add it to Restates; "
                    + "if it adds something of its own, say in the statement what that is."));
                return;
            }
    }

    private List<Id<Report>> Earlier(Evidence item)
    {
        var found = new List<Id<Report>>();
        var seen = item.Citations.Select(c => c.Report).ToHashSet();
        var open = new Queue<Id<Report>>(seen);
        while (found.Count < MostEarlier && open.TryDequeue(out var next))
            if (index.Find(next.Value) is Report report)
                foreach (var earlier in report.DerivedFrom)
                    if (seen.Add(earlier))
                    {
                        found.Add(earlier);
                        open.Enqueue(earlier);
                    }
        return found;
    }

    private bool IsLinked(Evidence item, Evidence earlier)
        => item.Restates.Contains(earlier.Id) || earlier.Restates.Contains(item.Id) || item.Restates.Intersect(earlier.Restates).Any()
            || (Act(item) is { } one && Act(earlier) is { } other && one.Claimant == other.Claimant);

    private bool SaysTheSame(Evidence item, Evidence earlier)
    {
        if ((item.Kind == EvidenceKind.ClaimMade) != (earlier.Kind == EvidenceKind.ClaimMade)) return false;
        if (Act(item) is { } one && Act(earlier) is { } other)
            return one.Proposition == other.Proposition && one.Traits().Side == other.Traits().Side;
        var (mine, theirs) = (WordsOf(item.Statement), WordsOf(earlier.Statement));
        var shared = mine.Count(theirs.Contains);
        return NameForm.Folded(item.Statement ?? "") == NameForm.Folded(earlier.Statement ?? "")
            || (shared >= LeastWords && 2 * shared >= Math.Max(mine.Count, theirs.Count));
    }

    private Claim? Act(Evidence item) => item.Claims.IsEmpty ? null : index.Find(item.Claims[0].Value) as Claim;

    private static HashSet<string> WordsOf(string? statement)
    {
        var (words, folded) = (new HashSet<string>(), NameForm.Folded(statement ?? ""));
        for (int start = 0, end; start < folded.Length; start = end + 1)
        {
            for (end = start; end < folded.Length && char.IsLetterOrDigit(folded[end]);) end++;
            if (end - start >= LeastLetters) words.Add(folded[start..end]);
        }
        return words;
    }
}
