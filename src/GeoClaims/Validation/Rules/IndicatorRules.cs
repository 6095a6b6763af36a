namespace GeoClaims;

internal sealed class IndicatorRules : RecordRules<Indicator>
{
    public IndicatorRules()
    {
        Needs(i => i.Text, "The text of the indicator");
        this.Listed(i => i.Status);
        Each(i => i.Expected, new ExpectationRules());
    }
}
