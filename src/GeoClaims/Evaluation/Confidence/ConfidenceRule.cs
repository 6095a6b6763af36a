namespace GeoClaims;

/// <summary>A named rule by which a judgement's grounds become a level of
/// confidence. How far the leader is ahead is none of them.</summary>
/// <remarks>
/// Confidence starts at moderate. It is high if the grounds that raise it outnumber those that lower it by two, and low
/// if those that lower it are more. A cap stands above that. The levels are those of ICD 203; the rules and their
/// numbers are this library's own convention. The page docs/confidence.md is made from them.
/// </remarks>
public sealed partial class ConfidenceRule
{
    private ConfidenceRule(string id, ValueList<ConfidenceCriterion> table) => (Id, Table) = (id, table);

    /// <summary>Origins, grades, coverage, linchpins, and age measured from the newest report.</summary>
    public static ConfidenceRule Grounds1 { get; } = new("confidence-grounds/1",
    [
        ConfidenceCriteria.NothingSpeaks, ConfidenceCriteria.OneOrigin, ConfidenceCriteria.ManyOrigins,
        ConfidenceCriteria.WellGraded, ConfidenceCriteria.PoorlyGraded, ConfidenceCriteria.Coverage,
        ConfidenceCriteria.AgeByNewestReport, ConfidenceCriteria.Linchpins,
    ]);

    /// <summary>As <see cref="Grounds1"/>, with age measured from what is asked; also whether anything speaks or could speak
    /// against the leader, who could have planted what decides, whose claims decide, and how many words the range spans.</summary>
    public static ConfidenceRule Grounds2 { get; } = new("confidence-grounds/2",
    [
        ConfidenceCriteria.NothingSpeaks, ConfidenceCriteria.NothingCouldSpeakAgainst, ConfidenceCriteria.OneOrigin,
        ConfidenceCriteria.OnePartyDecides, ConfidenceCriteria.ManyOrigins,
        ConfidenceCriteria.WellGraded, ConfidenceCriteria.PoorlyGraded, ConfidenceCriteria.ClaimsOfInterested,
        ConfidenceCriteria.WideRange, ConfidenceCriteria.Coverage,
        ConfidenceCriteria.AgeByWhatIsAsked, ConfidenceCriteria.Linchpins,
    ]);

    /// <summary>The rule's id with its version.</summary>
    public string Id { get; }

    /// <summary>The lines of the rule, in the order in which they are looked at. Of several lines with
    /// one <see cref="ConfidenceCriterion.Ground"/> the first that takes effect stands.</summary>
    public ValueList<ConfidenceCriterion> Table { get; }

    /// <summary>The confidence that the foundations of a judgement give.
    /// Where nothing speaks for the leader, nothing else is asked.</summary>
    internal AnalyticConfidence Judge(Foundations foundations)
    {
        var (grounds, found, cap) = (new List<ConfidenceGround>(), new HashSet<string>(), ConfidenceLevel.High);
        foreach (var criterion in Table)
        {
            if (found.Contains(criterion.Ground) || criterion.Find(foundations) is not { } reason) continue;
            found.Add(criterion.Ground);
            grounds.Add(new(criterion.Effect, reason));
            if (criterion.AtMost is { } level && level < cap) cap = level;
            if (cap == ConfidenceLevel.Low) break;
        }
        if (grounds.Count == 0) grounds.Add(new(ConfidenceEffect.Caps, Phrase.Of($"nothing known of the grounds raises it")));
        return new() { Level = LevelBy(grounds, cap), Grounds = [.. grounds], Rule = Id };
    }

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;

    private static ConfidenceLevel LevelBy(List<ConfidenceGround> grounds, ConfidenceLevel cap)
    {
        var balance = grounds.Count(g => g.Effect == ConfidenceEffect.Raises) - grounds.Count(g => g.Effect == ConfidenceEffect.Lowers);
        var level = balance >= 2 ? ConfidenceLevel.High : balance < 0 ? ConfidenceLevel.Low : ConfidenceLevel.Moderate;
        return level < cap ? level : cap;
    }
}
