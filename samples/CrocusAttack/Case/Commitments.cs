using GeoClaims;

namespace CrocusAttack;

/// <summary>What Moscow binds itself to by accepting an answer, as the article sees it.</summary>
/// <remarks>
/// Each links acceptances, not truths. "Remote" is the article's own word, and
/// where it says that Moscow has to accept something, that is read as almost
/// certain. Its "could", "may" and "opportunity" are possible and no more, by
/// no measure; its "would" and "will" follow, and stay without a strength.
/// </remarks>
internal sealed class Commitments(CaseFileBuilder b, Sources s, Actors a, WhoWasBehind who, WhomToBlame blame, Statements p,
    Consequences then)
{
    public void Add()
    {
        BetweenTheQuestions();
        IfAlone();
        IfIslamicState();
        IfKyiv();
    }

    // Ours: what an answer to one question says about the other, and the article's statements in the words of the answers.
    private void BetweenTheQuestions()
    {
        b.Implication(null, b.PropositionOf(who.IsKAlone), p.IslamicStateAlone,
            "IS-K is a branch of Islamic State, and nobody else took part", id: "alone-is-alone",
            with: i => i with { Strength = AlmostCertain });
        b.Implication(null, p.Window, b.PropositionOf(who.Ukraine), "A border in wartime does not open by itself",
            id: "window-means-ukraine",
            with: i => i with { Strength = LikelihoodScale.Icd203["likely"] });
        b.Implication(a.Kremlin, b.PropositionOf(blame.IslamicState), p.IslamicStateAlone,
            "To blame nobody besides is to accept that nobody besides did it",
            id: "blaming-alone", with: i => i with { Strength = AlmostCertain });
        b.Implication(a.Kremlin, b.PropositionOf(blame.Kyiv), b.PropositionOf(who.Ukraine),
            "To blame Kyiv is to accept that it ordered or aided the attack",
            id: "blaming-kyiv", with: i => i with { Strength = AlmostCertain });
        b.Implication(a.Kremlin, b.PropositionOf(blame.KyivAndWest), p.West, "To name an accomplice is to accept that there was one",
            id: "blaming-west",
            with: i => i with { Strength = AlmostCertain });
    }

    private void IfAlone()
    {
        Says("alone-means-warned", [p.IslamicStateAlone], p.WarningsRight, "The United States had warned of an attack like this one", 5,
            AlmostCertain);
        Says("warned-means-failed", [p.IslamicStateAlone, p.WarningsRight], p.ServicesFailed,
            "It had the warning, and the attack was not stopped", 5, AlmostCertain);
        Says("failed-means-incompetent", [p.ServicesFailed], then.Incompetence,
            "A state that was told and did not act cannot keep its people safe, and this in wartime", 5, AlmostCertain);
        Says("incompetent-may-cooperate", [p.IslamicStateAlone, then.Incompetence], then.Cooperation,
            "The failure could push it to work with others", 5, LikelihoodScale.Icd203["remote"]);
        Says("cooperation-opens-talks", [then.Cooperation, then.WarToEnd], then.Talks,
            "After the attack Europe, too, fears terrorism more: a threat to both sides is an occasion to talk", 5, Possible);
        b.Implication(null, then.Talks, then.UkrainePressed, "It would add to the pressure that there is", s.Article, Sources.At(5),
            "talks-press-ukraine",
            i => i with { SaidBy = a.Author });
    }

    private void IfIslamicState()
    {
        Says("alone-may-endanger", [p.IslamicStateAlone], then.SecurityRisk, "Eyes would turn to Tajikistan and to migrants", 6, Possible);
        Says("is-means-tajikistan", [p.IslamicState], then.EyesOnTajikistan, "The attackers come from there", 6);
        Says("tajikistan-is-felt", [then.EyesOnTajikistan, new("islamism-in-tajikistan"), new("migrants-disliked")], then.SecurityRisk,
            "Radical Islam is growing there, and feelings against migrants run high in Russia", 6);
        Says("immigrants-mean-conflict", [then.ImmigrantsBlamed], then.EthnicConflict,
            "Feelings against migrants run high, and nationalism wins votes", 6, Possible);
    }

    private void IfKyiv()
    {
        Says("kyiv-means-war", [b.PropositionOf(who.Ukraine)], then.HarderWar, "The attack would then be an act of the enemy", 7);
        b.Implication(a.Kremlin, b.PropositionOf(who.Ukraine), p.West,
            "It could go on to accuse the West, whose envoy was in Kyiv a few days before", s.Article, Sources.At(7), "kyiv-opens-west",
            i => i with { SaidBy = a.Author, Strength = Possible });
    }

    private static LikelihoodTerm AlmostCertain { get; } = LikelihoodScale.Icd203["almost certain"];

    // No published scale has a word for "could": it rules nothing out and nothing in.
    private static LikelihoodTerm Possible { get; } = new("article", "possible", new(0), new(1));

    private void Says(string id, ValueList<Id<Proposition>> from, Id<Proposition> to, string because, int paragraph,
        LikelihoodTerm? strength = null)
        => b.Implication(a.Kremlin, from[0], to, because, s.Article, Sources.At(paragraph), id,
            i => i with { From = from, SaidBy = a.Author, Strength = strength });
}
