namespace GeoClaims;

/// <summary>Who is scored, and by which rules the methods evaluate.</summary>
public sealed record ScoreOptions
{
    /// <summary>Analysts, claimants and the default methods.</summary>
    public static ScoreOptions Default { get; } = new();

    /// <summary>By which rules, and by which methods, the evidence is evaluated as it was known before the resolution.</summary>
    public EvaluationOptions Evaluation { get; init; } = EvaluationOptions.Default;

    /// <summary>Whether the methods are scored too: each resolved question is then evaluated.</summary>
    public bool Methods { get; init; } = true;

    /// <summary>Who is scored, in one line.</summary>
    public override string ToString() => $"analysts, claimants{(Methods ? " and methods" : "")}; {Evaluation}";
}
