namespace GeoClaims;

/// <summary>The rule by which a judgement's grounds become a level of confidence. The page docs/confidence.md is made from it.</summary>
internal static class ConfidenceRule
{
    public const string Id = "confidence-grounds/1";

    public const int ManyOrigins = 3;
    public const double OneOriginControls = .5;
    public const double GoodTrust = .8;
    public const double PoorTrust = .5;
    public const double MostOfTheWeight = .5;
    public const double PoorlyCovered = .8;
    public const int OldAfterDays = 365;

    /// <summary>Each ground: what it looks at, when it takes effect, and what it does.</summary>
    public static IReadOnlyList<(string Ground, string When, ConfidenceEffect Effect)> Table { get; } =
    [
        ("Origins", $"the decisive items come from {ManyOrigins} origins or more, and none of them "
            + $"alone stands behind more than half of their weight", ConfidenceEffect.Raises),
        ("Origins", "one origin alone stands behind more than half of the decisive weight", ConfidenceEffect.Caps),
        ("Grades", $"at least half of the decisive weight is trusted with {GoodTrust:0.0#} or more", ConfidenceEffect.Raises),
        ("Grades", $"at least half of the decisive weight is trusted with less than {PoorTrust:0.0#}, or has no grade at all",
            ConfidenceEffect.Lowers),
        ("Coverage", "less than 80% of the cells are rated or found not applicable", ConfidenceEffect.Lowers),
        ("Age", $"at least half of the decisive weight was observed, or where that is not said reported, more "
            + $"than {OldAfterDays} days before the newest report of the case", ConfidenceEffect.Lowers),
        ("Linchpins", "a decisive item is an assumption, or depends on one, that nobody has graded", ConfidenceEffect.Lowers),
        ("Evidence", "no item speaks for the leader against its strongest rival", ConfidenceEffect.Caps),
    ];

    /// <summary>From moderate up by two grounds more that raise than lower,
    /// down by one more that lowers; a cap stands above that.</summary>
    public static ConfidenceLevel LevelBy(IReadOnlyCollection<ConfidenceGround> grounds, ConfidenceLevel cap)
    {
        var balance = grounds.Count(g => g.Effect == ConfidenceEffect.Raises) - grounds.Count(g => g.Effect == ConfidenceEffect.Lowers);
        var level = balance >= 2 ? ConfidenceLevel.High : balance < 0 ? ConfidenceLevel.Low : ConfidenceLevel.Moderate;
        return level < cap ? level : cap;
    }
}
