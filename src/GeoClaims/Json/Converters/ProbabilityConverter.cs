namespace GeoClaims;

internal sealed class ProbabilityConverter : UnitConverter<Probability>
{
    protected override Probability FromNumber(double number) => new(number);

    protected override double ToNumber(Probability value) => value.Value;
}
