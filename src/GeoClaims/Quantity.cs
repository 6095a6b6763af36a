namespace GeoClaims;

/// <summary>What a proposition counts or measures.</summary>
/// <param name="Measure">What is counted, such as <c>people killed</c>.</param>
/// <param name="Unit">The unit, such as <c>persons</c> or <c>US dollars</c>.</param>
/// <param name="Grows">Whether reports come in while the number still
/// rises, so that a higher later figure contradicts no earlier one.</param>
public sealed partial record Quantity(string Measure, string Unit, bool Grows = false)
{
    /// <summary>The measure with its unit.</summary>
    public override string ToString() => $"{Measure} ({Unit})";
}
