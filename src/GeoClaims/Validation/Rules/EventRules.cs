using FluentValidation;

namespace GeoClaims;

internal sealed class EventRules : RecordRules<Event>
{
    public EventRules()
    {
        Needs(e => e.Name, "The name of the event");
        this.Listed(e => e.Place?.Precision);
        RuleFor(e => e.Place!.Name).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "The name of the place is missing. Write it.", e => e.Place is not null);
        Each(e => e.Participants, p => NotBlank(p.Role), RuleBook.TextGiven, "The role of the participant is missing. Write it.");
    }
}
