namespace GeoClaims;

/// <summary>How far an indicator is to be expected if a hypothesis is true: P(seen | hypothesis), judged before anybody looks.</summary>
/// <remarks>It states either a <see cref="Consistency"/> or a <see cref="Likelihood"/>, as an <see cref="Assessment"/>
/// does of an item: the same words are read by the same table.</remarks>
public sealed partial record Expectation
{
    /// <summary>The hypothesis, which has no parts.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The judgement as a rating, such as <c>CC</c>: strongly to be expected.</summary>
    public Consistency? Consistency { get; init; }

    /// <summary>The judgement as a number: how probable it is to be seen if the hypothesis is true, with its range.</summary>
    public ProbabilityRange? Likelihood { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    internal string Judgement => Consistency is { } rating ? rating.ToString() : Likelihood.GetValueOrDefault().ToString();

    /// <summary>The hypothesis and the judgement, such as <c>h:rust: CC</c>.</summary>
    public override string ToString() => $"{Hypothesis}: {Judgement}";
}
