namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>Explains why a hypothesis stands where it does.</summary>
    /// <remarks>
    /// For a hypothesis without parts the terms add up: its centred log prior
    /// and what each item adds make its centred log posterior, within 1e-12.
    /// For one with parts, and where the leading method does not add up logarithms, each term is what would be lost without the item.
    /// </remarks>
    /// <param name="hypothesis">The hypothesis, with or without parts.</param>
    /// <exception cref="KeyNotFoundException">It is no hypothesis of this question.</exception>
    public Explanation Explain(Id<Hypothesis> hypothesis) => new HypothesisExplainer(this).Explain(hypothesis);

    /// <summary>Explains what an item does: how far it is trusted and why, how it was rated and
    /// why, how well it tells the hypotheses apart, and what would be without it.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="KeyNotFoundException">The item is not in the matrix.</exception>
    public Explanation Explain(Id<Evidence> item) => new ItemExplainer(this).Explain(item);

    /// <summary>Explains why a hypothesis does not lead: what speaks for the leader and against it.</summary>
    /// <remarks>Hypotheses with parts are stood for by their likeliest part. The
    /// terms add up to the difference of the two log posteriors.</remarks>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">It is no hypothesis of this question.</exception>
    public Explanation WhyNot(Id<Hypothesis> hypothesis) => new HypothesisExplainer(this).WhyNot(hypothesis);

    /// <summary>Says what would change the judgement: what would refute its leader (<see cref="SentenceKind.Refuting"/>) told
    /// apart from what would confirm it (<see cref="SentenceKind.Confirming"/>): single items that hold it up, or how many must fall
    /// together; doubts that would move it if they were settled; what nobody has looked for.</summary>
    /// <remarks>Doubts that neither change the lead nor move the leader by half a percentage point are left out.</remarks>
    public Explanation WhatWouldChange()
        => new ChangeExplainer(this, () => FlipSearch.Find(new(Matrix, Contest!), CancellationToken.None)).Explain();

    /// <summary>Where a sentence leads back to: the citations of every record that it names, each once.</summary>
    /// <param name="sentence">A sentence of this evaluation, or of a result made from it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public ValueList<Citation> CitationsOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return [.. sentence.Parts.Select(p => p.Record).OfType<string>().Distinct().SelectMany(key => Case.CitationsOf(key)).Distinct()];
    }
}
