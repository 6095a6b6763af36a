using FluentValidation;

namespace GeoClaims;

internal sealed class ExpectationRules : WholeRules<Expectation>
{
    public ExpectationRules()
    {
        RuleFor(e => e.Consistency).Must((e, rating) => rating is null != e.Likelihood is null)
            .Breaks(RuleBook.OneJudgement, e => e.Likelihood is null
                ? "What is to be expected is not judged. State a consistency or a likelihood."
                : "What is to be expected is both a consistency and a likelihood. Keep one.");
        this.Listed(e => e.Consistency);
    }
}
