using GeoClaims;

namespace CrocusAttack;

/// <summary>The case of the attack on Crocus City Hall, as it could be read in the press until 26 March 2024.</summary>
/// <remarks>
/// Records of one class name each other by their ids, since an initializer cannot see its neighbours: <c>new("towards-ukraine")</c>.
/// A slip there is no silent error: <see cref="CaseFileBuilder.Build"/> reports every id that leads nowhere.
/// </remarks>
public static class CrocusCase
{
    /// <summary>Who was behind the attack?</summary>
    public static Id<Question> Who => new("who");

    /// <summary>Whom will Moscow blame for it?</summary>
    public static Id<Question> Blame => new("blame");

    /// <summary>Writes the whole case.</summary>
    public static CaseFile Build()
    {
        var b = new CaseFileBuilder("The attack on Crocus City Hall, 22 March 2024", zone: "Europe/Moscow", analyst: "GeoClaims sample");

        var actors = new Actors(b);
        var sources = new Sources(b, actors);
        var author = new AuthorSays(b, sources, actors);
        var events = new Events(b, sources, actors);
        var war = new WarEvents(b, sources, actors);
        var after = new Aftermath(b, sources, actors);

        var who = new WhoWasBehind(b, events, actors);
        var blame = new WhomToBlame(b, events, actors);
        var statements = new Statements(b, who, events, actors);
        var consequences = new Consequences(b, actors, war);

        // What a claimant invokes must stand before the claim; that the claim was made, after it.
        var facts = new Facts(b, sources, actors);
        var first = new FirstClaims(b, sources, actors, who, statements, facts);
        var later = new LaterClaims(b, sources, actors, who, statements, facts, first);
        var acts = new Acts(b, sources, first, later);
        var ofBlame = new BlameEvidence(b, sources, actors, first, later);

        new RivalFigures(b, sources, actors, events, facts, author).Add();
        new WarClaims(b, sources, actors, war, author).Add();
        new RemarksOnAttack(b, actors, events, facts, author).Add();
        new RemarksOnMoscow(actors, events, war, after, statements, ofBlame, author).Add();
        new BlameClaims(b, blame, acts, ofBlame, author).Add();

        new FactRatings(b, who, facts).Rate();
        new ActRatings(b, who, acts).Rate();
        new BlameRatings(b, blame, facts, acts, ofBlame).Rate();

        new Interests(b, sources, actors, who, statements, consequences).Add();
        new Commitments(b, sources, actors, who, blame, statements, consequences).Add();
        new Indicators(b, sources, who, blame).Add();
        return b.Build();
    }
}
