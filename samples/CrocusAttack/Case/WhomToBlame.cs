using GeoClaims;

namespace CrocusAttack;

/// <summary>The second question, on which the article ends: not who did it, but whom Moscow will say it was.</summary>
/// <remarks>
/// The article sets no day and no test for its forecast; day, criteria and
/// priors are ours. The facts of the case end on 26 March, so it stays open.
/// Whether Islamists held the guns is no part of an answer: Moscow can grant that and blame Kyiv all the same.
/// </remarks>
internal sealed class WhomToBlame(CaseFileBuilder b, Events e, Actors a)
{
    private const string NotCounted = "A judgement, not counted from a data set.";

    public Id<Question> Question { get; } =
        b.Question("Whom will Moscow blame for the attack?", id: CrocusCase.Blame.Value, with: q => q with
    {
        ResolveBy = EdtfTime.Parse("2024-04-25"),
        Criteria = "Set for this case, since the article sets none. The last official "
            + "attribution up to 25 April 2024: a statement of the President, a finding "
            + "of the Investigative Committee, or a resolution of the Security Council of "
                + "Russia that names who ordered or aided the attack. Hints, remarks of "
            + "single officials and “it points to” settle nothing; without such an attribution by that day, nobody was named.",
    });

    public Id<Hypothesis> IslamicState { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow blames Islamic State, or Islamists without a state behind them, and nobody besides",
            id: "blame-is", with: Blamed(e.Attack, a.Kremlin, a.IslamicState)),
        "Islamic State alone", 0.30,
        $"{NotCounted} Governments mostly name the group that carried an attack out; but this one would name it against its interest.",
        id: "blame-is");

    // A union, never rated itself: whether the West is named as well is a finer question than whether Kyiv is.
    public Id<Hypothesis> Kyiv { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow puts at least part of the blame on Kyiv, whether or not it grants that Islamists carried the attack out",
            id: "blame-kyiv",
            with: Blamed(e.Attack, a.Kremlin, a.Ukraine)),
        "Kyiv, at least in part", 0.35,
        $"{NotCounted} A state at war has its enemy at hand for whatever happens; but to name it is to be asked for proof.",
        id: "blame-kyiv");

    public Id<Hypothesis> KyivAndWest { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow blames Kyiv and names the West, or a Western state or service, as its accomplice", new("blame-kyiv"),
            "blame-kyiv-west",
            p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "accuser"), Subject.Of(a.Ukraine, "accused"),
                Subject.Of(a.West, "accused")] }),
        "Kyiv, with the West as accomplice", 0.40,
        $"{NotCounted} It goes further and can be had later; a little less likely than the accusation by itself.", new("blame-kyiv"),
        id: "blame-kyiv-west");

    public Id<Hypothesis> KyivOnly { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow blames Kyiv and leaves the West out of it", new("blame-kyiv"), "blame-kyiv-only",
            Blamed(e.Attack, a.Kremlin, a.Ukraine)),
        "Kyiv without the West", 0.60,
        $"{NotCounted} The smaller step of the two.", new("blame-kyiv"), id: "blame-kyiv-only");

    public Id<Hypothesis> Nobody { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow names nobody behind the gunmen, and leaves it open", id: "blame-nobody",
            with: p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "who keeps silent")] }),
        "Nobody is named", 0.20,
        $"{NotCounted} A month is short for an official finding, and a hint can do its work without one.", id: "blame-nobody");

    public Id<Hypothesis> Other { get; } = b.Hypothesis(CrocusCase.Blame,
        b.Proposition("Moscow blames somebody else, such as the West without Kyiv, or blames in a way that is not named here",
            id: "blame-other",
            with: p => p with { About = [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "accuser")] }),
        "Something else", 0.15,
        $"{NotCounted} Smaller than for the other question: there are not many whom a government can blame.", catchAll: true,
        id: "blame-other");

    /// <summary>The answers without parts, in the order in which items are rated.</summary>
    public ValueList<Id<Hypothesis>> Answers => [IslamicState, KyivAndWest, KyivOnly, Nobody, Other];

    private static Func<Proposition, Proposition> Blamed(Id<Event> attack, Id<Actor> accuser, Id<Actor> accused)
        => p => p with { About = [Subject.Of(attack), Subject.Of(accuser, "accuser"), Subject.Of(accused, "accused")] };
}
