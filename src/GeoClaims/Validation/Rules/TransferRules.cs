using FluentValidation;

namespace GeoClaims;

internal sealed class TransferRules : WholeRules<Transfer>
{
    public TransferRules()
    {
        RuleFor(t => t.From).Must(NotBlank).Breaks(RuleBook.TextGiven, _ => "Who gave the exhibit is missing. Write it.");
        RuleFor(t => t.To).Must(NotBlank).Breaks(RuleBook.TextGiven, _ => "Who received the exhibit is missing. Write it.");
        RuleFor(t => t.Hash).IsHash();
    }
}
