namespace GeoClaims;

internal sealed class InterestRules : RecordRules<Interest>
{
    public InterestRules()
    {
        this.Listed(i => i.Direction);
    }
}
