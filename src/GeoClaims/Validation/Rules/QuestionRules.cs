namespace GeoClaims;

internal sealed class QuestionRules : RecordRules<Question>
{
    public QuestionRules()
    {
        Needs(q => q.Text, "The text of the question");
    }
}
