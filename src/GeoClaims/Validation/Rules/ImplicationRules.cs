using FluentValidation;

namespace GeoClaims;

internal sealed class ImplicationRules : RecordRules<Implication>
{
    public ImplicationRules()
    {
        RuleFor(i => i.From).Must(from => !from.IsEmpty)
            .Breaks(RuleBook.TextGiven, _ => "The implication starts from nothing. Name at least one proposition that is accepted.");
    }
}
