using FluentValidation;

namespace GeoClaims;

internal sealed class QuestionRules : RecordRules<Question>
{
    public QuestionRules()
    {
        Needs(q => q.Text, "The text of the question");
        RuleFor(q => q.Resolution!.Because).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "What settled the question is missing. Write it.", q => q.Resolution is not null);
    }
}
