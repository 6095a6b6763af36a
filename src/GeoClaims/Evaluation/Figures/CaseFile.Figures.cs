namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>The numbers that are claimed for each thing counted or measured, and whether
    /// they grow, differ between parties, or contradict each other.</summary>
    public ValueList<ClaimedFigures> Figures()
    {
        var standing = new StandingClaims(Claims, Zone);
        var claims = Claims.ToLookup(c => c.Proposition);
        return [.. Propositions.Where(p => p.Quantity is not null).Select(p => new ClaimedFigures(this, p, claims[p.Id], standing))];
    }

    /// <summary>The numbers that are claimed for one thing, and how they stand to each other.</summary>
    /// <param name="proposition">The proposition that asks for the number.</param>
    /// <exception cref="KeyNotFoundException">The case has no such proposition.</exception>
    public ClaimedFigures Figures(Id<Proposition> proposition)
        => new(this, Get(proposition), Claims.Where(c => c.Proposition == proposition), new(Claims, Zone));
}
