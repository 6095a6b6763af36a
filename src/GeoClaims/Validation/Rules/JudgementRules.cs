namespace GeoClaims;

internal sealed class JudgementRules : RecordRules<Judgement>
{
    public JudgementRules() => Needs(j => j.Analyst, "The analyst");
}
