using FluentValidation;

namespace GeoClaims;

internal sealed class ActorRules : RecordRules<Actor>
{
    public ActorRules()
    {
        Needs(a => a.Name, "The name of the actor");
        this.Listed(a => a.Kind);
        RuleForEach(a => a.Affiliations).ChildRules(b => b.Listed(x => x.Kind));
        RuleForEach(a => a.Aliases).Must(n => NotBlank(n.Text))
            .Breaks(RuleBook.TextGiven, _ => "The alias is blank. Write it, or leave it out.");
    }
}
