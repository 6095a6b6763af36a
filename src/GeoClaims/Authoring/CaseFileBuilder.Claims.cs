using System.Runtime.CompilerServices;

namespace GeoClaims;

// Claims, and what actors gain, lose or commit themselves to by them.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds an actor's stance on a hypothesis's proposition.</summary>
    /// <param name="claimant">Who takes the stance.</param>
    /// <param name="stance">Which stance.</param>
    /// <param name="hypothesis">The hypothesis whose proposition it is about.</param>
    /// <param name="made">When, in EDTF.</param>
    /// <param name="reportedIn">Where it is reported.</param>
    /// <param name="at">The place in that report, such as <c>paragraph 2</c>.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such hypothesis.</exception>
    public Id<Claim> Claim(Id<Actor> claimant, Stance stance, Id<Hypothesis> hypothesis, string? made =
        null, Id<Report>? reportedIn = null, string? at = null,
        string? id = null, Func<Claim, Claim>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Claim(claimant, stance, PropositionOf(hypothesis), made, reportedIn, at, id, with, file, line);

    /// <summary>Adds an actor's stance on a proposition.</summary>
    /// <param name="claimant">Who takes the stance.</param>
    /// <param name="stance">Which stance.</param>
    /// <param name="proposition">What it is about.</param>
    /// <param name="made">When, in EDTF.</param>
    /// <param name="reportedIn">Where it is reported.</param>
    /// <param name="at">The place in that report, such as <c>paragraph 2</c>.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Id<Claim> Claim(Id<Actor> claimant, Stance stance, Id<Proposition> proposition, string? made =
        null, Id<Report>? reportedIn = null, string? at = null,
        string? id = null, Func<Claim, Claim>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Claim
        {
            Id = NewId<Claim>(id, $"{SlugOf(claimant)} {Words.Of(stance)} {SlugOf(proposition)}", caller),
            Claimant = claimant,
            Proposition = proposition,
            Stance = stance,
            Made = Time(made, "made", caller),
            Citations = Cited(reportedIn, at),
        }, with, caller).Id;
    }

    /// <summary>Adds what an actor gains or loses if a proposition is accepted.</summary>
    /// <param name="actor">Whose interest.</param>
    /// <param name="direction">Whether it gains or loses.</param>
    /// <param name="proposition">The proposition.</param>
    /// <param name="because">What it gains or loses.</param>
    /// <param name="reportedIn">Where that is reported.</param>
    /// <param name="at">The place in that report.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Id<Interest> Interest(Id<Actor> actor, InterestDirection direction, Id<Proposition> proposition, string? because =
        null, Id<Report>? reportedIn = null, string? at = null,
        string? id = null, Func<Interest, Interest>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Interest
        {
            Id = NewId<Interest>(id, $"{SlugOf(actor)} {Words.Of(direction)} {SlugOf(proposition)}", caller),
            Actor = actor,
            Proposition = proposition,
            Direction = direction,
            Because = because,
            Citations = Cited(reportedIn, at),
        }, with, caller).Id;
    }

    /// <summary>Adds what an actor must also accept once it accepts something.</summary>
    /// <param name="acceptor">Whose acceptance; null for anybody's.</param>
    /// <param name="from">What is accepted.</param>
    /// <param name="to">What follows.</param>
    /// <param name="because">Why it follows.</param>
    /// <param name="reportedIn">Where that is reported.</param>
    /// <param name="at">The place in that report.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Id<Implication> Implication(Id<Actor>? acceptor, Id<Proposition> from, Id<Proposition> to, string? because =
        null, Id<Report>? reportedIn = null, string? at = null,
        string? id = null, Func<Implication, Implication>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Implication
        {
            Id = NewId<Implication>(id, SlugOf(to), caller),
            Acceptor = acceptor,
            From = [from],
            To = to,
            Because = because,
            Citations = Cited(reportedIn, at),
        }, with, caller).Id;
    }
}
