namespace GeoClaims;

/// <summary>How far the report of each item of a case may stand for the item.</summary>
internal sealed class ItemTrust(CaseFile file, TrustPolicy policy)
{
    /// <summary>The trust in an item, and how far its source is trusted by its grade alone; null where that has none.</summary>
    /// <remarks>The item holds no better than the weakest assumption that it depends on, as far as somebody has graded that.</remarks>
    public (Trust Item, ProbabilityRange? Source) Of(Evidence item)
    {
        var reliability = ReliabilityOf(file, item);
        var trust = policy.Of(reliability, item.Credibility, item.Confidence);
        foreach (var id in item.DependsOn)
        {
            if (file.Get(id) is not { Kind: EvidenceKind.Assumption } assumption
                || (!assumption.Credibility.IsKnown && assumption.Confidence is null)) continue;
            var cap = policy.Of(ReliabilityOf(file, assumption), assumption.Credibility, assumption.Confidence);
            if (cap.Value.Best < trust.Value.Best) trust = cap with { GovernedBy = $"the assumption “{assumption.Statement}”" };
        }
        return (trust, reliability.IsKnown ? policy.Of(reliability, default, null).Value : null);
    }

    /// <summary>How reliable whoever carries an item is: the best graded source of its citations,
    /// but no better than what the item itself states; where no source is graded, that.</summary>
    public static Reliability ReliabilityOf(CaseFile file, Evidence item)
    {
        var best = default(Reliability);
        foreach (var citation in item.Citations) best = Reliability.Better(best, file.Get(file.Get(citation.Report).Source).Reliability);
        return Reliability.Weaker(best, item.Reliability.GetValueOrDefault());
    }
}
