namespace GeoClaims;

/// <summary>How likely an analyst holds one answer, as given and made coherent.</summary>
/// <param name="Hypothesis">The answer.</param>
/// <param name="Given">As given; null where the analyst judged only its parts, its whole or its rivals.</param>
/// <param name="Coherent">At the nearest point where all answers add up.</param>
public sealed partial record CoherentAnswer(Hypothesis Hypothesis, Probability? Given, Probability Coherent)
{
    /// <summary>The answer with both numbers, such as <c>Corrosion: 50%, made coherent 40%</c>.</summary>
    public override string ToString() => Given is { } given && given.ToString() != Coherent.ToString()
        ? $"{Hypothesis.Name}: {given}, made coherent {Coherent}" : $"{Hypothesis.Name}: {Coherent}";
}
