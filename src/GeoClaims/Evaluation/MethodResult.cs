using System.Diagnostics;

namespace GeoClaims;

/// <summary>What one method says about the hypotheses of a question.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MethodResult
{
    internal MethodResult(EvaluationMethod method, ValueList<Standing> standings, ValueList<LeaveOneOut> leaveOneOut)
        => (Method, Standings, LeaveOneOut) = (method, standings, leaveOneOut);

    internal MethodResult(EvaluationMethod method, string notApplicable) => (Method, NotApplicable) = (method, notApplicable);

    /// <summary>The method.</summary>
    public EvaluationMethod Method { get; }

    /// <summary>Why the method has no answer to this question; null if it has one.</summary>
    public string? NotApplicable { get; }

    /// <summary>Where each hypothesis stands, in the order of the matrix; empty if the method has no answer.</summary>
    public ValueList<Standing> Standings { get; }

    /// <summary>What the method would say without each item, in the order of the matrix.</summary>
    public ValueList<LeaveOneOut> LeaveOneOut { get; }

    internal bool GivesProbabilities => Standings.Any(s => s.Probability is not null);

    /// <summary>The hypotheses of rank 1; several, if the method cannot tell them apart.</summary>
    public IEnumerable<Hypothesis> Leaders => Standings.Where(s => s.Rank == 1).Select(s => s.Hypothesis);

    /// <summary>Where a hypothesis stands.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">The method gave no standing to it.</exception>
    public Standing this[Id<Hypothesis> hypothesis]
        => Standings.FirstOrDefault(s => s.Hypothesis.Id == hypothesis) ?? throw new KeyNotFoundException($"{Method.Name} gave no standing to '{hypothesis}'.");

    /// <summary>The method with its ranking, or why it has none.</summary>
    public override string ToString()
        => $"{Method.Name}: {NotApplicable ?? string.Join("; ", Standings.OrderBy(s => s.Rank).Select(s => s.ToString()))}";
}
