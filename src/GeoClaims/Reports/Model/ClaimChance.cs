namespace GeoClaims;

/// <summary>How the chance that a claim is right follows from the answers.</summary>
/// <param name="Kind">How the claim stands to them.</param>
/// <param name="Hypotheses">The answers under which what it is about holds: one, or several for a claim more general than they are.</param>
/// <param name="Denied">Whether the claim holds that it does not: the chance is then what is left to 100%.</param>
public sealed partial record ClaimChance(ClaimChanceKind Kind, ValueList<Id<Hypothesis>> Hypotheses, bool Denied)
{
    /// <summary>The chance in an evaluation; null if it has no probabilities, or the claim none.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public ProbabilityRange? In(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var estimates = evaluation.Estimates.Where(e => Hypotheses.Contains(e.Hypothesis.Id)).Select(e => e.Probability).ToList();
        if (estimates.Count == 0 || estimates.Count < Hypotheses.Count) return null;
        // Only the chance of an answer itself has a range: a bound on it would be a bound on a bound, and ranges do not add up.
        if (estimates is [var only] && Kind == ClaimChanceKind.Exactly)
            return Denied ? new(1 - only.High.Value, 1 - only.Best.Value, 1 - only.Low.Value) : only;
        var sum = Math.Clamp(estimates.Sum(e => e.Best.Value), 0, 1);
        return new(Denied ? 1 - sum : sum);
    }

    /// <summary>What stands before the number, such as <c>at most</c>; empty if it is the chance itself.</summary>
    public string Bound => (Kind, Denied) switch
    {
        (ClaimChanceKind.AtMost, false) or (ClaimChanceKind.AtLeast, true) => "at most",
        (ClaimChanceKind.AtMost, true) or (ClaimChanceKind.AtLeast, false) => "at least",
        _ => "",
    };

    /// <summary>How the claim stands to how many answers.</summary>
    public override string ToString()
    {
        var how = Bound.Length == 0 ? "" : Bound + " ";
        if (Hypotheses.IsEmpty) return "no chance follows from the answers";
        return $"{how}{(Denied ? "what is left to 100% "
            + "by " : "the chance of ")}{(Hypotheses.Count == 1 ? "one answer" : $"{Hypotheses.Count} answers together")}";
    }
}
