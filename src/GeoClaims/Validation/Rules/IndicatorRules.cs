namespace GeoClaims;

internal sealed class IndicatorRules : RecordRules<Indicator>
{
    public IndicatorRules()
    {
        Needs(i => i.Text, "The text of the indicator");
        this.Listed(i => i.Status);
        RuleForEach(i => i.Expected).SetValidator(new ExpectationRules());
    }
}
