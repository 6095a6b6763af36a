namespace GeoClaims;

/// <summary>What may come of looking.</summary>
internal sealed record OutcomeDocument
{
    /// <summary>The outcome.</summary>
    public required string Name { get; init; }

    /// <summary>How likely it is.</summary>
    public required Probability Chance { get; init; }

    /// <summary>How likely each hypothesis would be then, in the order of the estimates.</summary>
    public required IReadOnlyList<Probability> Probabilities { get; init; }

    /// <summary>The ids of who would lead then.</summary>
    public required IReadOnlyList<Id<Hypothesis>> Leaders { get; init; }

    /// <summary>Where who leads now would stand then.</summary>
    public required Probability Leader { get; init; }

    /// <summary>Whether the lead would change.</summary>
    public required bool ChangesLead { get; init; }

    public static OutcomeDocument Of(NextOutcome outcome) => new()
    {
        Name = outcome.Name,
        Chance = outcome.Chance,
        Probabilities = [.. outcome.Probabilities],
        Leaders = [.. outcome.Leaders.Select(h => h.Id)],
        Leader = outcome.Leader,
        ChangesLead = outcome.ChangesLead,
    };
}
