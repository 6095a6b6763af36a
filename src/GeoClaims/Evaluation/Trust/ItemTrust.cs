namespace GeoClaims;

/// <summary>How far the report of each item of a case may stand for the item.</summary>
internal sealed class ItemTrust(CaseFile file, TrustPolicy policy)
{
    /// <summary>The trust in an item. It holds no better than the weakest
    /// assumption that it depends on, as far as somebody has graded that.</summary>
    public Trust In(Evidence item)
    {
        var trust = ByGrades(item);
        foreach (var id in item.DependsOn)
        {
            if (file.Get(id) is not { Kind: EvidenceKind.Assumption } assumption
                || (!assumption.Credibility.IsKnown && assumption.Confidence is null)) continue;
            var cap = ByGrades(assumption);
            if (cap.Value.Best < trust.Value.Best) trust = cap with { GovernedBy = $"the assumption {id}" };
        }
        return trust;
    }

    /// <summary>How far the source of an item is trusted by its grade alone; null where it has none.</summary>
    public ProbabilityRange? InSourceOf(Evidence item)
        => Best(item.Citations.AsSpan()) is { IsKnown: true } grade ? policy.Of(grade, default, null).Value : null;

    private Trust ByGrades(Evidence item) => policy.Of(Best(item.Citations.AsSpan()), item.Credibility, item.Confidence);

    // An item that several sources report is as reliable as the best of them that can be judged.
    private Reliability Best(ReadOnlySpan<Citation> citations)
    {
        var best = default(Reliability);
        foreach (var citation in citations)
        {
            var grade = file.Get(file.Get(citation.Report).Source).Reliability;
            if (grade.IsKnown && (!best.IsKnown || grade.Letter < best.Letter)) best = grade;
        }
        return best;
    }
}
