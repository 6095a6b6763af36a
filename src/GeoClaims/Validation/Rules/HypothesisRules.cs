using FluentValidation;

namespace GeoClaims;

internal sealed class HypothesisRules : RecordRules<Hypothesis>
{
    public HypothesisRules()
    {
        Needs(h => h.Name, "The short name of the hypothesis");
        RuleFor(h => h.Prior).Must(p => p is null || NotBlank(p.Because))
            .Breaks(RuleBook.TextGiven, _ => "The prior has no reason. Say why it is so likely beforehand.");
    }
}
