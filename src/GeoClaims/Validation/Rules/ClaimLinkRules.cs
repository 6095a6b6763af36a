namespace GeoClaims;

/// <summary>How claims and evidence must fit together.</summary>
internal static class ClaimLinkRules
{
    public static void Check(IReadOnlyCollection<ICaseRecord> records, CaseIndex index, List<Finding> findings)
    {
        foreach (var record in records)
        {
            if (record is Claim { Revises: { } earlier } claim && index.Find(earlier.Value) is Claim revised && revised.Claimant != claim.Claimant)
                findings.Add(RuleBook.RevisesOwnClaim.Broken(RecordPath.To(claim, "revises"),
                    $"'{earlier}' is a claim of '{revised.Claimant}', not of '{claim.Claimant}'. Revise an own claim, or state the disagreement as a claim of its own."));
            if (record is not Evidence item) continue;
            CheckActs(item, index, findings);
            for (var i = 0; i < item.DependsOn.Count; i++)
                if (index.Find(item.DependsOn[i].Value) is Evidence { Kind: not EvidenceKind.Assumption } other)
                    findings.Add(RuleBook.DependsOnAssumption.Broken(RecordPath.To(item, "dependsOn", i), $"'{other.Id}' is no assumption but {Words.Of(other.Kind)}. Make it an assumption, or link it by Restates."));
        }
    }

    private static void CheckActs(Evidence item, CaseIndex index, List<Finding> findings)
    {
        var acts = item.Claims.Select(id => index.Find(id.Value)).OfType<Claim>().ToList();
        if (acts.Select(a => (a.Claimant, a.Proposition)).Distinct().Count() > 1)
            findings.Add(RuleBook.ClaimAsAct.Broken(RecordPath.To(item, "claims"), "The claims have several claimants or propositions. Make one item for each claimant and proposition."));
    }
}
