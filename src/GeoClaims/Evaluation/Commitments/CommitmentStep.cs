namespace GeoClaims;

/// <summary>One step from what is accepted to what must be accepted with it.</summary>
public sealed partial record CommitmentStep
{
    internal CommitmentStep(CaseFile file, Reached end)
    {
        From = [.. end.From.Select(r => r.Proposition)];
        To = end.Proposition;
        Implication = end.By;
        SaidBy = end.By?.SaidBy is { } actor ? file.Get(actor) : null;
    }

    /// <summary>What the step starts from: all of these together.</summary>
    public ValueList<Proposition> From { get; }

    /// <summary>What follows.</summary>
    public Proposition To { get; }

    /// <summary>The implication that the step takes, with its reason, strength and citations;
    /// null if <see cref="To"/> is simply the more general proposition.</summary>
    public Implication? Implication { get; }

    /// <summary>Who says that it follows; null if the analyst does, or if <see cref="To"/> is the more general proposition.</summary>
    public Actor? SaidBy { get; }

    /// <summary>From what to what, such as <c>A and B → C</c>.</summary>
    public override string ToString() => $"{string.Join(" and ", From.Select(p => p.Statement))} → {To.Statement}";
}
