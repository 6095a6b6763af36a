namespace GeoClaims;

/// <summary>What an actor holds today, what that commits it to, where it contradicts itself, and how it has changed.</summary>
/// <remarks>
/// <para>A claim stands unless the actor revised it, took it back, or surely made
/// a later one on the same proposition. Where the times do not tell which of two
/// claims came later, both stand; a claim surely made before another does not revise it.</para>
/// <para>A retraction that names a claim takes back that claim and every other that
/// says the same of the same proposition (the same side, certainty, figure and time)
/// and was not surely made after the retraction: who repeats a statement makes no
/// second one. One that names no claim takes back all that the actor did not surely
/// say after it. <see cref="CaseFile.Support(Id{Proposition}, ValueList{WitnessGrade}, EvaluationOptions)"/>,
/// commitments and reports hear the same claims.</para>
/// </remarks>
public sealed partial class Positions
{
    private const int MostShown = 20;

    internal Positions(CaseFile file, Actor actor, ImplicationIndex implications)
    {
        var standing = new HeldClaims(file, actor.Id);
        Actor = actor;
        Accepts = Held(Holding.Accepts);
        PutsAbout = Held(Holding.PutsAbout);
        Doubts = Held(Holding.Doubts);
        Rejects = Held(Holding.Rejects);
        Changes = PositionChangeFinder.Find(file, standing);
        var speakers = Speakers.Of(file, actor.Id).Select(s => new HeldClaims(file, s)).ToArray();
        BySpeakers = new([.. speakers.SelectMany(s => s.Claims).Where(Speaks).InTime(file.Zone)], file);
        ChangesBySpeakers = [.. speakers.SelectMany(s => PositionChangeFinder.Find(file, s)).Where(c => Speaks(c.After))];
        Commitments = new(file, actor, Accepts.Select(c => c.Proposition), implications, standing);
        Contradictions = ContradictionFinder.Find(file, actor, standing, implications);

        RecordSet<Claim> Held(Holding holding) => new([.. standing.Claims.Where(c => c.Traits().Holding == holding)], file);

        bool Speaks(Claim claim) => Speakers.For(file, claim.Claimant, claim.Made).Contains(actor.Id);
    }

    /// <summary>Whose positions.</summary>
    public Actor Actor { get; }

    /// <summary>What it asserts or concedes, in the order of time.</summary>
    public RecordSet<Claim> Accepts { get; }

    /// <summary>What it insinuates or raises, and so has put about without committing itself.</summary>
    public RecordSet<Claim> PutsAbout { get; }

    /// <summary>What it doubts.</summary>
    public RecordSet<Claim> Doubts { get; }

    /// <summary>What it denies.</summary>
    public RecordSet<Claim> Rejects { get; }

    /// <summary>What those hold who speak for it: whoever was part of it or under its control when he spoke, through others or
    /// directly. It commits the actor to nothing; what the actor itself says stands above.</summary>
    public RecordSet<Claim> BySpeakers { get; }

    /// <summary>How those who speak for it have changed their minds, one after the other.</summary>
    public ValueList<PositionChange> ChangesBySpeakers { get; }

    /// <summary>What it must also accept, or finds likelier, with what it accepts.</summary>
    public Commitments Commitments { get; }

    /// <summary>Where it contradicts itself, then what only sits badly together.</summary>
    /// <remarks>
    /// It accepts or puts about what it rejects, or two hypotheses of one exclusive
    /// question of which neither is part of the other. What is only raised is at odds
    /// with nothing but what is said outright. Of several hypotheses on one
    /// branch of a question's tree the firmest and most direct is named.
    /// </remarks>
    public ValueList<Contradiction> Contradictions { get; }

    /// <summary>How it has changed its mind, in the order of time: on one proposition, or from one answer
    /// to an exclusive question to another. The two answers stay a contradiction until one is taken back.</summary>
    public ValueList<PositionChange> Changes { get; }

    /// <summary>What it holds, what that commits it to, where it contradicts
    /// itself, and how it changed: of each the first twenty.</summary>
    public override string ToString()
    {
        var holds = new[] { Accepts, PutsAbout, Doubts, Rejects }.Where(s => s.Count > 0).Select(s => s.ToString()).ToList();
        if (holds.Count == 0) holds.Add($"{Actor} holds no position{(BySpeakers.Count > 0 ? " of its own" : "")}.");
        if (BySpeakers.Count > 0) holds.Add($"Those who speak for {Actor}:\n{BySpeakers}");
        return string.Join('\n',
            [.. holds, .. Shown(Commitments.All, "Commitments.All"), .. Shown(Contradictions, nameof(Contradictions)),
                .. Shown(Changes, nameof(Changes)), .. Shown(ChangesBySpeakers, nameof(ChangesBySpeakers))]);
    }

    private static IEnumerable<string> Shown<T>(ValueList<T> items, string all) where T : class
    {
        foreach (var item in items.Take(MostShown)) yield return item.ToString() ?? "";
        if (items.Count > MostShown) yield return $"… and {items.Count - MostShown} more: {all} has them all";
    }
}
