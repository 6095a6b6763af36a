namespace GeoClaims;

/// <summary>Finds records that lead back to themselves.</summary>
internal static class CycleRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        var check = new CycleSearch(records, index, findings);
        check.For<Event>(RuleBook.NoPartOfCycle, "partOf", e => One(e.PartOf), "The event is part of itself");
        check.For<Actor>(RuleBook.NoPartOfCycle, "affiliations", a => a.Affiliations.Where(b => b.Kind == AffiliationKind.PartOf)
            .Select(b => b.To.Value), "The actor is part of itself");
        check.For<Proposition>(RuleBook.NoPartOfCycle, "parent", p => One(p.Parent), "The proposition is a special case of itself");
        check.For<Hypothesis>(RuleBook.NoPartOfCycle, "parent", h => One(h.Parent), "The hypothesis is a part of itself");
        check.For<Claim>(RuleBook.NoRevisionCycle, "revises", c => One(c.Revises), "The claim revises itself");
        check.For<Report>(RuleBook.NoDerivationCycle, "derivedFrom", r => r.DerivedFrom.Select(d => d.Value),
            "The report derives from itself: its sources quote each other in a circle");
        check.For<Evidence>(RuleBook.NoRestatingCycle, "restates", e => e.Restates.Select(r => r.Value), "The item restates itself");
    }

    private static string[] One<T>(Id<T>? id) where T : CaseRecord => id is { } given ? [given.Value] : [];
}
