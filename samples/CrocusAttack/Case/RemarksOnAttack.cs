using GeoClaims;

namespace CrocusAttack;

/// <summary>What the author says of the attack, the men and the flight, beside
/// her stances in <see cref="LaterClaims"/>: paragraphs 1 to 4.</summary>
internal sealed class RemarksOnAttack(CaseFileBuilder b, Actors a, Events e, Facts facts, AuthorSays author)
{
    public void Add()
    {
        TheQuestion();
        TheMen();
        TheFlight();
        TheHire();
    }

    private void TheQuestion()
    {
        author.That("response-matters", "What the Kremlin does next matters more than anything else about the attack", 1,
            [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "who responds")]);
        author.That("response-depends", "What the Kremlin does next depends on whose attack it was", 1,
            [Subject.Of(e.Attack), Subject.Of(a.Kremlin, "who responds")]);
        author.That("is-k-countries", "IS-K is the branch of Islamic State that operates in Afghanistan, Iran, Pakistan and Tajikistan", 1,
            [Subject.Of(a.IsK)]);
    }

    private void TheMen()
    {
        author.That("unusual", "Some things about the attack are out of the ordinary", 2, [Subject.Of(e.Attack)],
            c => c with { Grounds = [new(facts.SameCar), new(facts.RareEscape), new(facts.TowardsUkraine), new(facts.Pay)] });
        author.That("low-pay", "About 5,000 dollars is strangely little for men who do not seem to serve a cause", 2,
            [Subject.Of(a.Suspects, "paid")],
            c => c with { Grounds = [new(facts.Pay), new(facts.NotKnownAsRadicals)] });
        author.That("izvestia-connected", "Izvestia has good connections to Russia's security services", 2,
            [Subject.Of(a.Izvestia), Subject.Of(a.RussianServices)],
            c => c with { Basis = Basis.Unstated });
        author.That("radicalism-in-turkey", "Turkey, too, has its radicals", 2, [Subject.Of(e.IstanbulShooting)], c => c
            with { Grounds = [new(facts.Istanbul)] });
        author.That("istanbul-tajik-link", "The Istanbul shooting proved later to have a link to Tajikistan", 2,
            [Subject.Of(e.IstanbulShooting), Subject.Of(a.Tajikistan)], c => c with { Grounds = [new(facts.Istanbul)] });
    }

    private void TheFlight()
    {
        author.That("escape-is-rare", "Attackers seldom get away alive from an attack of this kind", 2, [Subject.Of(a.Gunmen, "fugitives")],
            c => c with { Grounds = [new(facts.RareEscape)] });
        author.That("badly-planned", "To make for a closely guarded border, in the car of the attack itself, was badly planned", 3,
            [Subject.Of(a.Gunmen, "fugitives")], c => c with { Grounds = [new(facts.SameCar), new(facts.CameraRoads)] });

        var wanted = b.Proposition("The gunmen meant to be caught", id: "meant-to-be-caught", with: p => p
            with { About = [Subject.Of(a.Gunmen, "fugitives")] });
        author.On("meant-to-be-caught", wanted, 3, Stance.Raises, c => c with { Grounds = [new(facts.CameraRoads)] }, "as if");
    }

    private void TheHire()
    {
        author.That("roads-watched", "Cameras watch the roads that lead out of Moscow everywhere", 4, [], c => c
            with { Grounds = [new(facts.CameraRoads)] });

        author.That("budanov-chief-spy", "Kyrylo Budanov is Ukraine's chief of espionage", 4,
            [Subject.Of(a.Budanov), Subject.Of(a.Ukraine)],
            c => c with { Basis = Basis.Unstated });
        author.That("planners-avoid-trap", "Ukrainian planners would keep their own men out of such a trap", 4,
            [Subject.Of(a.Ukraine, "planner")],
            c => c with { Certainty = LikelihoodScale.Icd203["likely"], Grounds = [new(facts.PlannersKnow)] });
    }
}
