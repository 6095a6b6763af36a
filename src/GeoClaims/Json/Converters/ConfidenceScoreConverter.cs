namespace GeoClaims;

internal sealed class ConfidenceScoreConverter : UnitConverter<ConfidenceScore>
{
    protected override ConfidenceScore FromNumber(double number) => new(number);

    protected override double ToNumber(ConfidenceScore value) => value.Value;
}
