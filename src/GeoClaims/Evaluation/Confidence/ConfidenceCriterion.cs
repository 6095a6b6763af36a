namespace GeoClaims;

/// <summary>One line of a <see cref="ConfidenceRule"/>: what it looks at, when it takes effect, and what it does then.</summary>
public sealed partial class ConfidenceCriterion
{
    private readonly Func<Foundations, Phrase?> _find;

    internal ConfidenceCriterion(string ground, string when, ConfidenceEffect effect, Func<Foundations, Phrase?> find,
        ConfidenceLevel? atMost = null)
        => (Ground, When, Effect, AtMost, _find) = (ground, when, effect, atMost, find);

    /// <summary>What it looks at, in a word, such as <c>Origins</c>.</summary>
    public string Ground { get; }

    /// <summary>When it takes effect.</summary>
    public string When { get; }

    /// <summary>What it does then.</summary>
    public ConfidenceEffect Effect { get; }

    /// <summary>The highest level that it leaves possible; null unless it caps.</summary>
    public ConfidenceLevel? AtMost { get; }

    /// <summary>What was found, as a statement; null where it does not take effect.</summary>
    internal Phrase? Find(Foundations foundations) => _find(foundations);

    /// <summary>The line in words, such as <c>Origins: one origin alone stands behind … (at most moderate)</c>.</summary>
    public override string ToString() => $"{Ground}: {When} ({(AtMost is { } level ? $"at most {Words.Of(level)}" : Words.Of(Effect))})";
}
