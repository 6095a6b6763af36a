namespace GeoClaims;

/// <summary>What may come of looking, and how the answers would stand then.</summary>
public sealed partial record NextOutcome
{
    internal NextOutcome() { }

    /// <summary>The outcome in a word or two: <c>seen</c> or <c>not seen</c>, or a rating such as <c>II</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The outcome as a reader says it: a rating in words, not as a mark.</summary>
    internal string InWords => Rating?.Words ?? Name;

    /// <summary>What must come out, as it stands behind an "if".</summary>
    internal string Condition => Rating is { } rating ? $"rated “{rating.Words}”" : Name;

    private Consistency? Rating => Enum.TryParse<Consistency>(Name, out var rating) ? rating : null;

    /// <summary>How likely it is to come out so, on what is known now.</summary>
    public required Probability Chance { get; init; }

    /// <summary>How likely each answer would be then, in the order of <see cref="Evaluation.Estimates"/>.</summary>
    public required ValueList<Probability> Probabilities { get; init; }

    /// <summary>The answers that would lead, among those that are no part of another.</summary>
    public required ValueList<Hypothesis> Leaders { get; init; }

    /// <summary>How likely today's leader would be then; of several, the first.</summary>
    public required Probability Leader { get; init; }

    /// <summary>Whether it would change who leads.</summary>
    public required bool ChangesLead { get; init; }

    /// <summary>The outcome with its chance and where the leader would stand, such as <c>seen (62%): 91%</c>.</summary>
    public override string ToString()
        => $"{Name} ({Chance}): {Leader}{(ChangesLead ? $", {string.Join(" and ", Leaders.Select(h => h.Name))} would lead" : "")}";
}
