using FluentValidation;

namespace GeoClaims;

internal sealed class CheckRules : WholeRules<Check>
{
    public CheckRules()
    {
        this.Listed(c => c.Kind);
        this.Listed(c => c.Result);
        RuleFor(c => c.By).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "Who checked the item is missing. Write it.");
        RuleFor(c => c.At).Must(at => at is not null).Breaks(RuleBook.CheckTold, _ => "Nothing says when the check was made. State it.");
        RuleFor(c => c.Result).Must(result => result != CheckResult.Unstated).Breaks(RuleBook.CheckTold,
            _ => "Nothing says what came of the check. State its result; if it settled nothing, that is Inconclusive.");
    }
}
