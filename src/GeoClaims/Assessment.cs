namespace GeoClaims;

/// <summary>One analyst's judgement of one item against one hypothesis: how
/// much the item was to be expected if the hypothesis were true.</summary>
/// <remarks>It states either a <see cref="Consistency"/> or a <see cref="Likelihood"/>. Its key is item, hypothesis and analyst.</remarks>
public sealed partial record Assessment : CaseRecord
{
    /// <summary>The item.</summary>
    public required Id<Evidence> Item { get; init; }

    /// <summary>The hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>Who judges.</summary>
    public required string Analyst { get; init; }

    /// <summary>The judgement as a rating.</summary>
    public Consistency? Consistency { get; init; }

    /// <summary>The judgement as a number: how probable the item was if the hypothesis were true, with its range.</summary>
    public ProbabilityRange? Likelihood { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>From when the judgement stands; from when the item was known, if left out.</summary>
    public EdtfTime? Since { get; init; }

    private protected override string OwnKey => KeyOf(Item, Hypothesis, Analyst);

    private protected override string OwnLabel => ToString();

    internal override RecordKind RecordKind => RecordKind.Assessment;

    internal static string KeyOf(Id<Evidence> item, Id<Hypothesis> hypothesis, string analyst) => $"{item}|{hypothesis}|{analyst}";

    /// <summary>The item, the hypothesis and the judgement, such as <c>ev:pier × h:rust: C</c>.</summary>
    public override string ToString()
        => $"{Item} × {Hypothesis}: {(Consistency is { } rating ? rating.ToString() : Likelihood.ToString())}";
}
