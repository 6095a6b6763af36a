using GeoClaims;

namespace CrocusAttack;

/// <summary>What Moscow gains, loses and binds itself to by each answer, as the article sees it.</summary>
/// <remarks>An interest is no evidence that a claim is false; it is a reason to rate the making of the claim with care.</remarks>
internal sealed class Interests(CaseFileBuilder b, Sources s, Actors a, WhoWasBehind who, Statements p)
{
    public void Add()
    {
        GainsAndLosses();
        Commitments();
    }

    private void GainsAndLosses()
    {
        b.Interest(a.Kremlin, InterestDirection.Loses, p.IslamicStateAlone,
            "It would have to admit, in wartime, that it was warned and failed", s.Article, Sources.At(5), "kremlin-loses-face");
        b.Interest(a.Kremlin, InterestDirection.Loses, p.IslamicState,
            "Eyes turn to Tajikistan and to migrants, and it cannot afford strife between the peoples of Russia", s.Article, Sources.At(6), "kremlin-loses-peace");
        b.Interest(a.Kremlin, InterestDirection.Gains, p.IslamicStateAlone,
            "A small chance: a threat shared with the West is an occasion to talk to it, if Russia wants the war to end", s.Article, Sources.At(5), "kremlin-gains-talks");
        b.Interest(a.Kremlin, InterestDirection.Gains, b.PropositionOf(who.Ukraine),
            "It gets a reason for a harder war", s.Article, Sources.At(7), "kremlin-gains-war");
        b.Interest(a.Kremlin, InterestDirection.Gains, p.West,
            "It could accuse the West, whose envoy was in Kyiv a few days before", s.Article, Sources.At(7), "kremlin-gains-west");
        b.Interest(a.Kremlin, InterestDirection.Loses, p.ServicesFailed,
            "Those who guard the country look unfit, while a war is on", s.Article, Sources.At(5), "kremlin-loses-competence");
        b.Interest(a.Ukraine, InterestDirection.Loses, p.IslamicStateAlone,
            "Talks between Russia and the West would press Ukraine to negotiate", s.Article, Sources.At(5), "ukraine-loses-time");
    }

    private void Commitments()
    {
        // The answer and the statement of the article say the same in other words.
        b.Implication(null, b.PropositionOf(who.IsKAlone), p.IslamicStateAlone, "IS-K is a branch of Islamic State, and nobody else took part", id: "alone-is-alone",
            with: i => i with { Strength = AlmostCertain });

        b.Implication(a.Kremlin, p.IslamicStateAlone, p.WarningsRight,
            "The United States had warned of an attack like this one", s.Article, Sources.At(5), "alone-means-warned", Said(AlmostCertain));
        b.Implication(a.Kremlin, p.WarningsRight, p.ServicesFailed,
            "It had the warning, and the attack was not stopped", s.Article, Sources.At(5), "warned-means-failed",
            i => i with { From = [p.IslamicStateAlone, p.WarningsRight], SaidBy = a.Author, Strength = AlmostCertain });
        b.Implication(a.Kremlin, p.IslamicState, p.TajikRoots,
            "The attackers come from Tajikistan, one of the countries in which the branch operates", s.Article, Sources.At(6), "is-means-tajikistan", Said(Likely));
        b.Implication(null, p.Window, b.PropositionOf(who.Ukraine), "A border in wartime does not open by itself", id: "window-means-ukraine",
            with: i => i with { Strength = Likely });
    }

    private static Likelihood AlmostCertain { get; } = LikelihoodScale.Icd203["almost certain"];

    private static Likelihood Likely { get; } = LikelihoodScale.Icd203["likely"];

    private Func<Implication, Implication> Said(Likelihood strength) => i => i with { SaidBy = a.Author, Strength = strength };
}
