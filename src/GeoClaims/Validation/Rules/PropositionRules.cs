using FluentValidation;

namespace GeoClaims;

internal sealed class PropositionRules : RecordRules<Proposition>
{
    public PropositionRules()
    {
        Needs(p => p.Statement, "The statement");
        RuleFor(p => p.Quantity!.Measure).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "What is measured is missing. Write it.", p => p.Quantity is not null);
        Each(p => p.About, s => s.Event is null != s.Actor is null, RuleBook.OneSubject,
            "Name either an event or an actor that the proposition is about.");
    }
}
