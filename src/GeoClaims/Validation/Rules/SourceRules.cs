namespace GeoClaims;

internal sealed class SourceRules : RecordRules<Source>
{
    public SourceRules()
    {
        Needs(s => s.Name, "The name of the source");
    }
}
