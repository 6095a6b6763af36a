using FluentValidation;

namespace GeoClaims;

internal sealed class PropositionRules : RecordRules<Proposition>
{
    public PropositionRules()
    {
        Needs(p => p.Statement, "The statement");
        RuleFor(p => p.Quantity!.Measure).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "What is measured is missing. Write it.", p => p.Quantity is not null);
        RuleForEach(p => p.About).Must(s => s.Event is null != s.Actor is null)
            .Breaks(RuleBook.OneSubject, _ => "Name either an event or an actor that the proposition is about.");
    }
}
