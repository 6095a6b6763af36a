namespace GeoClaims;

internal sealed class ActorRules : RecordRules<Actor>
{
    public ActorRules()
    {
        Needs(a => a.Name, "The name of the actor");
        this.Listed(a => a.Kind);
        Each(a => a.Affiliations, b => b.Listed(x => x.Kind));
        Each(a => a.Aliases, n => NotBlank(n.Text), RuleBook.TextGiven, "The alias is blank. Write it, or leave it out.");
    }
}
