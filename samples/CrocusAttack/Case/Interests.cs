using GeoClaims;

namespace CrocusAttack;

/// <summary>What Moscow gains and loses by each answer, as the article sees it.</summary>
/// <remarks>An interest is no evidence that a claim is false; it is a reason to rate the making of the claim with care.</remarks>
internal sealed class Interests(CaseFileBuilder b, Sources s, Actors a, WhoWasBehind who, Statements p, Consequences then)
{
    public void Add()
    {
        Losses();
        Gains();
    }

    private void Losses()
    {
        b.Interest(a.Kremlin, InterestDirection.Loses, p.IslamicStateAlone,
            "It would have to admit, in wartime, that it was warned and failed", s.Article, Sources.At(5), "kremlin-loses-face");
        b.Interest(a.Kremlin, InterestDirection.Loses, p.ServicesFailed,
            "Those who guard the country look unfit, while a war is on", s.Article, Sources.At(5), "kremlin-loses-competence");
        b.Interest(a.Kremlin, InterestDirection.Loses, p.IslamicState,
            "Eyes turn to Tajikistan and to migrants, which is a risk to Russia's own security", s.Article, Sources.At(6),
            "kremlin-loses-peace");
        // Our reading of the two addresses beside each other; the article draws no such conclusion.
        b.Interest(a.Kremlin, InterestDirection.Loses, p.Islamists,
            "It takes away from the story of 23 March, which pointed at Kyiv alone", id: "kremlin-loses-story");
        b.Interest(a.Kremlin, InterestDirection.Loses, then.ImmigrantsBlamed,
            "Strife between the peoples of Russia is what it must avoid, whatever the price", s.Article, Sources.At(6),
            "kremlin-loses-unity");
        b.Interest(a.Putin, InterestDirection.Loses, p.WarningsRight,
            "Three days before the attack he had called the warnings blackmail", s.NovayaGazeta, id: "putin-loses-word");
        b.Interest(a.Ukraine, InterestDirection.Loses, p.IslamicStateAlone,
            "Talks between Russia and the West would press Ukraine to negotiate", s.Article, Sources.At(5), "ukraine-loses-time");
    }

    private void Gains()
    {
        b.Interest(a.Kremlin, InterestDirection.Gains, p.IslamicStateAlone,
            "A small chance: a threat shared with the West is an occasion to talk to it, if Russia wants the war to end", s.Article,
            Sources.At(5), "kremlin-gains-talks");
        b.Interest(a.Kremlin, InterestDirection.Gains, b.PropositionOf(who.Ukraine),
            "It gets a reason for a harder war", s.Article, Sources.At(7), "kremlin-gains-war");
        b.Interest(a.Kremlin, InterestDirection.Gains, p.West,
            "It could accuse the West, whose envoy was in Kyiv a few days before", s.Article, Sources.At(7), "kremlin-gains-west");
    }
}
