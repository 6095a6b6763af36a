using FluentValidation;

namespace GeoClaims;

internal sealed class AssessmentRules : RecordRules<Assessment>
{
    public AssessmentRules()
    {
        Needs(a => a.Analyst, "The analyst");
        RuleFor(a => a.Consistency).Must((a, rating) => rating is null != a.Likelihood is null)
            .Breaks(RuleBook.OneJudgement, a => a.Likelihood is null
                ? "The assessment judges nothing. State a consistency or a likelihood."
                : "The assessment states both a consistency and a likelihood. Keep one.");
        this.Listed(a => a.Consistency);
    }
}
