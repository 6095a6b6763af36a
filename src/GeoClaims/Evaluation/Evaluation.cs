using System.Diagnostics;

namespace GeoClaims;

/// <summary>What the evidence of a case says to a question: the judgement, and every number behind it.</summary>
/// <remarks>Immutable and safe to use from many threads. The same case and options always give the same evaluation.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Evaluation
{
    internal Evaluation(CaseFile file, EvidenceMatrix matrix, ValueList<MethodResult> results, MethodResult? leading, ValueList<Estimate> estimates, ValueList<ItemResult> items, ValueList<Gap> gaps)
    {
        (Case, Matrix, Results, Leading, Estimates, Items, Gaps) = (file, matrix, results, leading, estimates, items, gaps);
        Judgement = new JudgementWriter(this).Write();
    }

    /// <summary>The question.</summary>
    public Question Question => Matrix.Question;

    /// <summary>The evidence against the hypotheses.</summary>
    public EvidenceMatrix Matrix { get; }

    /// <summary>The judgement, sentence by sentence.</summary>
    public ValueList<Sentence> Judgement { get; }

    /// <summary>How likely each hypothesis is, with and without parts, in the question's order; empty if no method gives probabilities.</summary>
    public ValueList<Estimate> Estimates { get; }

    /// <summary>What each method says, in the order of the options.</summary>
    public ValueList<MethodResult> Results { get; }

    /// <summary>What each item does, the most telling first.</summary>
    public ValueList<ItemResult> Items { get; }

    /// <summary>What is missing.</summary>
    public ValueList<Gap> Gaps { get; }

    /// <summary>The method that leads the judgement: the first that gives probabilities, else the first that has an answer, else none.</summary>
    public MethodResult? Leading { get; }

    internal CaseFile Case { get; }

    /// <summary>How likely a hypothesis is.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">No method gave it a probability.</exception>
    public Estimate this[Id<Hypothesis> hypothesis]
        => Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis) ?? throw new KeyNotFoundException($"No method gave '{hypothesis}' a probability.");

    /// <summary>What one item does.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="KeyNotFoundException">The item is not in the matrix.</exception>
    public ItemResult this[Id<Evidence> item]
        => Items.FirstOrDefault(i => i.Item.Id == item) ?? throw new KeyNotFoundException($"'{item}' is not in the matrix of this question.");

    /// <summary>What one method says.</summary>
    /// <param name="method">The method.</param>
    /// <exception cref="KeyNotFoundException">The options did not name it.</exception>
    public MethodResult this[EvaluationMethod method]
        => Results.FirstOrDefault(r => r.Method == method) ?? throw new KeyNotFoundException($"The options did not name {method}.");

    /// <summary>The question, then a line for each sentence of the judgement.</summary>
    public override string ToString() => $"{Question.Text}\n{string.Join('\n', Judgement.Select(s => s.Text))}";
}
