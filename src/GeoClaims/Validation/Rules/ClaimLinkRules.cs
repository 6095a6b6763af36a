namespace GeoClaims;

/// <summary>How claims and evidence must fit together.</summary>
internal static class ClaimLinkRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        var claimed = records.OfType<Claim>().Select(c => index.Find(c.Proposition.Value)).OfType<Proposition>().Select(p =>
            p.Statement.Trim().TrimEnd('.')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            if (record is Claim claimant) CheckGrounds(claimant, index, findings);
            if (record is Claim { Revises: { } earlier } claim && index.Find(earlier.Value) is Claim revised
                && revised.Claimant != claim.Claimant)
                findings.Add(RuleBook.RevisesOwnClaim.Broken(RecordPath.To(claim, "revises"),
                    $"'{earlier}' is a claim of '{revised.Claimant}', not of '{claim.Claimant}'. "
                        + $"Revise an own claim, or state the disagreement as a claim of its own."));
            if (record is not Evidence item) continue;
            CheckActs(item, index, findings);
            if (item.Kind is not (EvidenceKind.ClaimMade or EvidenceKind.Assumption)
                && claimed.Contains(item.Statement.Trim().TrimEnd('.')))
                findings.Add(RuleBook.ClaimIsNotContent.Broken(RecordPath.To(item, "statement"), "The item states as found what "
                    + "somebody claims, word for word. Make it the act, by the kind ClaimMade, or state what was observed."));
            for (var i = 0; i < item.DependsOn.Count; i++)
                if (index.Find(item.DependsOn[i].Value) is Evidence { Kind: not EvidenceKind.Assumption } other)
                    findings.Add(RuleBook.DependsOnAssumption.Broken(RecordPath.To(item, "dependsOn", i),
                        $"'{other.Id}' is no assumption but {Words.Of(other.Kind)}. Make it an assumption, or link it by Restates."));
        }
    }

    private static void CheckActs(Evidence item, CaseIndex index, List<Finding> findings)
    {
        var acts = item.Claims.Select(id => index.Find(id.Value)).OfType<Claim>().ToList();
        if (acts.Select(a => (a.Claimant, a.Proposition)).Distinct().Count() > 1)
            findings.Add(RuleBook.ClaimAsAct.Broken(RecordPath.To(item, "claims"),
                "The claims have several claimants or propositions. Make one item for each claimant and proposition."));
    }

    // "It is so because I said so": the act of a claim cannot be its own ground.
    private static void CheckGrounds(Claim claim, CaseIndex index, List<Finding> findings)
    {
        for (var i = 0; i < claim.Grounds.Count; i++)
            if (index.Find(claim.Grounds[i].Evidence.Value) is Evidence { Kind: EvidenceKind.ClaimMade } act
                && act.Claims.Contains(claim.Id))
                findings.Add(RuleBook.ClaimIsNotContent.Broken(RecordPath.To(claim, "grounds", i),
                    $"'{act.Id}' is the making of this very claim, which cannot be its own ground. Name what the claimant observed."));
    }
}
