namespace GeoClaims;

/// <summary>How far the report of each item of a case may stand for the item.</summary>
internal sealed class ItemTrust(CaseFile file, TrustPolicy policy)
{
    /// <summary>The trust in an item. It holds no better than the weakest
    /// assumption that it depends on, as far as somebody has graded that.</summary>
    public Trust In(Evidence item) => In(item, item.Citations.AsSpan());

    /// <summary>The trust in an item, if only some of its citations stood.</summary>
    public Trust In(Evidence item, ReadOnlySpan<Citation> citations)
    {
        var trust = ByGrades(item, citations);
        foreach (var id in item.DependsOn)
        {
            if (file.Get(id) is not { Kind: EvidenceKind.Assumption } assumption
                || (!assumption.Credibility.IsKnown && assumption.Confidence is null)) continue;
            var cap = ByGrades(assumption, assumption.Citations.AsSpan());
            if (cap.Value.Best < trust.Value.Best) trust = cap with { GovernedBy = $"the assumption {id}" };
        }
        return trust;
    }

    // An item that several sources report is as reliable as the best of them that can be judged.
    private Trust ByGrades(Evidence item, ReadOnlySpan<Citation> citations)
    {
        var best = default(Reliability);
        foreach (var citation in citations)
        {
            var grade = file.Get(file.Get(citation.Report).Source).Reliability;
            if (grade.IsKnown && (!best.IsKnown || grade.Letter < best.Letter)) best = grade;
        }
        return policy.Of(best, item.Credibility, item.Confidence);
    }
}
