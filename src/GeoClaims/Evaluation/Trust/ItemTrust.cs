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
        => ReliabilityOf(file, item, item.Citations.AsSpan()) is { IsKnown: true } grade ? policy.Of(grade, default, null).Value : null;

    private Trust ByGrades(Evidence item)
        => policy.Of(ReliabilityOf(file, item, item.Citations.AsSpan()), item.Credibility, item.Confidence);

    /// <summary>How reliable whoever carries an item is: the best graded source of its citations,
    /// but no better than what the item itself states; where no source is graded, that.</summary>
    public static Reliability ReliabilityOf(CaseFile file, Evidence item, ReadOnlySpan<Citation> citations)
    {
        var best = default(Reliability);
        foreach (var citation in citations) best = Reliability.Better(best, file.Get(file.Get(citation.Report).Source).Reliability);
        return Reliability.Weaker(best, item.Reliability.GetValueOrDefault());
    }
}
