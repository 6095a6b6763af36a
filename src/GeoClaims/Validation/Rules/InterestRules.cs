namespace GeoClaims;

internal sealed class InterestRules : RecordRules<Interest>
{
    public InterestRules()
    {
        Listed(i => i.Direction);
    }
}
