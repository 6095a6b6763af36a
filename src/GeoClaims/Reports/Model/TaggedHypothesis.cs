namespace GeoClaims;

/// <summary>An answer with the tag by which a report names it.</summary>
/// <param name="Tag">The tag, such as <c>H1</c>; of an answer with parts their tags, such as <c>H1+H2</c>.</param>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Statement">What it says, in full.</param>
/// <param name="Depth">How many answers it is a part of, one within the other; 0 for most.</param>
/// <param name="Column">Its column in the matrix, counted from 0; null for one with parts.</param>
public sealed partial record TaggedHypothesis(string Tag, Hypothesis Hypothesis, string Statement, int Depth, int? Column)
{
    /// <summary>Tag and name.</summary>
    public override string ToString() => $"{Tag} {Hypothesis.Name}";
}
