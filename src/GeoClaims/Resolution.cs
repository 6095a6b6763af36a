namespace GeoClaims;

/// <summary>How a question was settled.</summary>
/// <param name="Hypothesis">The answer that proved true.</param>
/// <param name="At">When it was settled.</param>
/// <param name="Because">What settled it.</param>
public sealed partial record Resolution(Id<Hypothesis> Hypothesis, EdtfTime At, string Because)
{
    /// <summary>Where that is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The answer's id with the time.</summary>
    public override string ToString() => $"{Hypothesis} ({At}): {Because}";
}
