namespace GeoClaims;

/// <summary>Whether a case puts its hypotheses, grades and assumptions to the test.</summary>
internal static class TestingRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        var assessments = records.OfType<Assessment>().ToList();
        CheckHypotheses(records, assessments, findings);
        CheckAssumptions(records, assessments, index, findings);
        var origins = new Origins(records.OfType<Actor>(), records.OfType<Report>(), index.Find, zone);
        foreach (var item in records.OfType<Evidence>())
        {
            if (item.Credibility.Number == 1 && item.Kind != EvidenceKind.Assumption && !origins.AreTwoBehind(item))
                findings.Add(RuleBook.ConfirmedTwice.Broken(RecordPath.To(item, "credibility"),
                    "Only one independent source is cited for an item of credibility 1. Cite the other, or grade it 2."));
            if (item is { Kind: EvidenceKind.Absence, Search: null })
                findings.Add(RuleBook.AbsenceSearched.Broken(RecordPath.To(item, "search"),
                    "Nothing says who looked, where and until when. Fill in Search."));
        }
    }

    private static void CheckHypotheses(IReadOnlyCollection<CaseRecord> records, List<Assessment> assessments, List<Finding> findings)
    {
        // A case that rates nothing at all is not there yet: that is one gap of its evaluation, not a finding for each hypothesis.
        if (assessments.Count == 0) return;
        var rated = assessments.Select(a => a.Hypothesis).ToHashSet();
        var tested = assessments.Where(a => a.SpeaksAgainst()).Select(a => a.Hypothesis).ToHashSet();
        var wholes = records.OfType<Hypothesis>().Select(h => h.Parent).OfType<Id<Hypothesis>>().ToHashSet();
        foreach (var hypothesis in records.OfType<Hypothesis>().Where(h => !wholes.Contains(h.Id)))
        {
            if (!rated.Contains(hypothesis.Id))
                findings.Add(RuleBook.HypothesisRated.Broken(RecordPath.To(hypothesis),
                    "No item is rated against this hypothesis. Rate the evidence against it."));
            else if (!hypothesis.IsCatchAll && !tested.Contains(hypothesis.Id))
                findings.Add(RuleBook.HypothesisTested.Broken(RecordPath.To(hypothesis),
                    "No item speaks against this hypothesis. Look for what would, or make it more definite."));
        }
    }

    private static void CheckAssumptions(IReadOnlyCollection<CaseRecord> records, List<Assessment> assessments, CaseIndex index,
        List<Finding> findings)
    {
        var rated = assessments.Where(a => a.Consistency != Consistency.NotApplicable).Select(a => a.Item).ToHashSet();
        var bearing = records.OfType<Evidence>().Where(e => rated.Contains(e.Id))
            .SelectMany(e => e.DependsOn.Select(d => (Assumption: d, Item: e.Id)))
            .ToLookup(x => x.Assumption, x => x.Item);
        foreach (var items in bearing)
            if (index.Find(items.Key.Value) is Evidence { Kind: EvidenceKind.Assumption, Credibility.IsKnown: false,
                Confidence: null } assumption)
                findings.Add(RuleBook.AssumptionTested.Broken(RecordPath.To(assumption), $"{items.Count()} rated items fall with "
                    + $"this assumption, and nobody has said how firm it is. Give it a credibility or a confidence score."));
    }
}
