using GeoClaims;

namespace CrocusAttack;

/// <summary>The question and its possible answers.</summary>
/// <remarks>
/// The priors are judgements: no base rate was counted from any data set. They are kept flat, so that the evidence decides,
/// and nothing that stands in the matrix (the warning, Istanbul, the claims) was used to set them.
/// </remarks>
internal sealed class WhoWasBehind(CaseFileBuilder b, Events e, Actors a)
{
    private const string NotCounted = "A judgement, not counted from a data set.";

    public Id<Question> Question { get; } =
        b.Question("Who was behind the attack on Crocus City Hall?", id: CrocusCase.Who.Value, with: q => q with
    {
        ResolveBy = EdtfTime.Parse("2025-03-22"),
        Criteria = "Orders, payments or messages that show who sent the gunmen, published "
            + "so that two parties who do not depend on each other can check them. "
            + "A claim of responsibility or an accusation alone settles nothing.",
    });

    // A union, never rated itself: whether the gunmen had outside help is a finer question than whether IS-K did it.
    public Id<Hypothesis> IsK { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("IS-K (the Khorasan branch of Islamic State) carried out the attack, "
            + "alone or with help from outsiders who are no state", new("is"), "is-k",
            About(e.Attack, a.IsK, "perpetrator")),
        "IS-K, alone or helped", 0.40,
        $"{NotCounted} To shoot into a crowd for the killing's sake is what such groups do far "
            + $"more often than states; under half, to let the evidence decide.", id: "is-k");

    public Id<Hypothesis> IsKAlone { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("IS-K carried out the attack with its own network", new("is-k"), "is-k-alone", About(e.Attack, a.IsK, "perpetrator")),
        "IS-K alone", 0.60,
        $"{NotCounted} The simpler of the two; but where a network of recruiters ends and outside help begins is hard to draw.",
        new("is-k"), id: "is-k-alone");

    public Id<Hypothesis> IsKHelped { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("IS-K carried out the attack with help from outsiders who are no state", new("is-k"), "is-k-helped",
            About(e.Attack, a.IsK, "perpetrator")),
        "IS-K, helped", 0.40,
        $"{NotCounted} An attack far from a group's home may well lean on middlemen.", new("is-k"), id: "is-k-helped");

    public Id<Hypothesis> Ukraine { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("Ukraine ordered or aided the attack", id: "ukraine", with: About(e.Attack, a.Ukraine, "sponsor")),
        "Ukraine", 0.20,
        $"{NotCounted} At war with Russia and able to act inside it; but a massacre of "
            + $"concert-goers would risk the support on which it depends.", id: "ukraine");

    // Negligence is not this: services that only failed belong to whoever the attackers were.
    public Id<Hypothesis> Russia { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("Russian services staged the attack or knowingly permitted it, which is more than negligence", id: "russia",
            with: About(e.Attack, a.RussianServices, "stager")),
        "Russian services", 0.15,
        $"{NotCounted} It would need many people who keep silent, and it shames the services "
            + $"that did it; lower than Ukraine, which has an enemy's motive.", id: "russia");

    public Id<Hypothesis> Other { get; } = b.Hypothesis(CrocusCase.Who,
        b.Proposition("Somebody else, or some other constellation, was behind the attack", id: "other", with: p => p
            with { About = [Subject.Of(e.Attack)] }),
        "Something else", 0.25,
        $"{NotCounted} Large on purpose: three days after an attack the right answer may not have been thought of.", catchAll: true,
        id: "other");

    /// <summary>The answers without parts, in the order in which items are rated.</summary>
    public ValueList<Id<Hypothesis>> Answers => [IsKAlone, IsKHelped, Ukraine, Russia, Other];

    private static Func<Proposition, Proposition> About(Id<Event> attack, Id<Actor> actor, string role)
        => p => p with { About = [Subject.Of(attack), Subject.Of(actor, role)] };
}
