using FluentValidation;

namespace GeoClaims;

internal sealed class PropositionRules : RecordRules<Proposition>
{
    public PropositionRules()
    {
        Needs(p => p.Statement, "The statement");
        RuleForEach(p => p.About).Must(s => s.Event is null != s.Actor is null).Breaks(RuleBook.OneSubject, _ => "Name either an event or an actor that the proposition is about.");
    }
}
