using GeoClaims;

namespace CrocusAttack;

/// <summary>What was said on 25 and 26 March, or reported then without a day of its own.</summary>
internal sealed class LaterClaims(CaseFileBuilder b, Sources s, Actors a, WhoWasBehind who, Statements p, Facts facts, FirstClaims first)
{
    // Reported on 25 March; no report says on which day after the attack it was said.
    private const string SomeDay = "2024-03-22/2024-03-25?";

    // Washington
    public Id<Claim> UsNamesIsK { get; } =
        b.Claim(a.UsIntelligence, Stance.Asserts, who.IsK, SomeDay, s.Article, Sources.At(1), "us-names-is-k", c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Attribution,
        Grounds = [new(facts.MuchEvidence)],
    });

    public Id<Claim> UsClearsKyiv { get; } =
        b.Claim(a.UnitedStates, Stance.Denies, who.Ukraine, SomeDay, s.Article, id: "us-clears-kyiv", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Citations = [s.Paragraph(7, a.Putin)],
    });

    // Moscow. The article leaves open whether Moscow doubts that Islamic
    // State did it or only that it was alone; the weaker doubt is recorded.
    public Id<Claim> KremlinUnconvinced { get; } =
        b.Claim(a.Kremlin, Stance.Doubts, p.IslamicStateAlone, SomeDay, s.Article, Sources.At(1), "kremlin-unconvinced",
        c => c with { Voice = Voice.Paraphrased });

    public Id<Claim> PutinConcedes { get; } =
        b.Claim(a.Putin, Stance.Concedes, p.Islamists, "2024-03-25", s.Article, Sources.At(7), "putin-concedes",
        c => c with { Voice = Voice.Paraphrased });

    public Id<Proposition> InsistenceSuspicious { get; } =
        b.Proposition("It is suspicious how firmly Washington clears Kyiv", id: "insistence-suspicious",
        with: m => m with { AboutClaims = [new("us-clears-kyiv")] });

    public Id<Claim> PutinSuspicious { get; } =
        b.Claim(a.Putin, Stance.Asserts, new Id<Proposition>("insistence-suspicious"), "2024-03-25", s.Article, Sources.At(7),
        "putin-suspicious", c => c with { Voice = Voice.Paraphrased });

    // On 23 March the flight pointed to Kyiv; by now he grants that Islamists did it, and what points to Kyiv is that Washington clears it.
    public Id<Claim> PutinStillUkraine { get; } =
        b.Claim(a.Putin, Stance.Insinuates, who.Ukraine, "2024-03-25", s.Article, Sources.At(7), "putin-still-ukraine",
        c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Inference,
            Revises = first.PutinUkraine,
        });

    // No saying but a belief, and without grounds: the case shows the gap, and lets it weigh nothing.
    public Id<Claim> OfficialsOnBudanov { get; } =
        b.Claim(a.RussianOfficials, Stance.Asserts, p.Budanov, SomeDay, s.Article, id: "officials-on-budanov",
        with: c => c with
        {
            Voice = Voice.ReportedBelief,
            Citations = [s.Paragraph(4, hedge: "seem to")],
        });

    // Another belief: whoever takes the men for no fools must explain why they drove to that border.
    public Id<Claim> KremlinNotStupid { get; } =
        b.Claim(a.Kremlin, Stance.Denies, p.ActedStupidly, SomeDay, s.Article, Sources.At(4), "kremlin-not-stupid",
        c => c with { Voice = Voice.ReportedBelief });

    public Id<Claim> IzvestiaMetRecently { get; } =
        b.Claim(a.Izvestia, Stance.Asserts, p.MetRecently, SomeDay, s.Article, Sources.At(2), "izvestia-met-recently",
        c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Hearsay,
        });

    public Id<Claim> IzvestiaTurkey { get; } =
        b.Claim(a.Izvestia, Stance.Raises, p.TurkeyAsBase, SomeDay, s.Article, id: "izvestia-turkey", with: c => c with
    {
        Voice = Voice.Paraphrased,
        Basis = Basis.Hearsay,
        Citations = [s.Paragraph(2, hedge: "possibly")],
    });

    public Id<Claim> MediaSaferAtHome { get; } =
        b.Claim(a.RussianMedia, Stance.Asserts, p.SaferAtHome, SomeDay, s.Article, Sources.At(3), "media-safer-at-home",
        c => c with
        {
            Voice = Voice.Paraphrased,
            Basis = Basis.Inference,
            Grounds = [new(facts.HiddenAtHome)],
        });

    public Id<Claim> BortnikovUkraine { get; } =
        b.Claim(a.Bortnikov, Stance.Insinuates, who.Ukraine, "2024-03-26", s.RueTir, id: "bortnikov-ukraine",
        with: c => c with { Voice = Voice.Paraphrased });

    public Id<Claim> PatrushevUkraine { get; } =
        b.Claim(a.Patrushev, Stance.Insinuates, who.Ukraine, "2024-03-26", s.RueTir, id: "patrushev-ukraine",
        with: c => c with { Voice = Voice.Paraphrased });

    // The author of the article. What she says beside these, of the attack and of Moscow, stands in RemarksOnAttack and RemarksOnMoscow.
    public Id<Proposition> WellSupported { get; } =
        b.Proposition("The claims that Islamic State or its branch did it are well supported", id: "well-supported",
        with: m => m with { AboutClaims = [first.IslamicStateClaims, new("us-names-is-k")] });

    public Id<Claim> AuthorWellSupported { get; } =
        b.Claim(a.Author, Stance.Asserts, new Id<Proposition>("well-supported"), "2024-03-25", s.Article, Sources.At(1),
        "author-well-supported", c => c with
        {
            Voice = Voice.Said,
            Basis = Basis.Inference,
            Grounds = [new(facts.MuchEvidence)],
        });

    public Id<Proposition> BudanovUnsupported { get; } =
        b.Proposition("Nothing bears out what Russian officials seem to believe of Budanov",
        id: "budanov-unsupported", with: m => m with { AboutClaims = [new("officials-on-budanov")] });

    public Id<Claim> AuthorUnsupported { get; } =
        b.Claim(a.Author, Stance.Asserts, new Id<Proposition>("budanov-unsupported"), "2024-03-25", s.Article,
        Sources.At(4), "author-on-budanov-evidence", c => c with
        {
            Voice = Voice.Said,
            Basis = Basis.Inference,
            Grounds = [new(facts.NoLinkToBudanov)],
        });

    public Id<Claim> AuthorMuftis { get; } =
        b.Claim(a.Author, Stance.Raises, p.HiredByMuftis, "2024-03-25", s.Article, Sources.At(4), "author-muftis", c => c with
    {
        Voice = Voice.Said,
        Basis = Basis.Hearsay,
        Grounds = [new(facts.Muftis)],
    });

    public Id<Claim> AuthorOnBudanov { get; } =
        b.Claim(a.Author, Stance.Doubts, p.Budanov, "2024-03-25", s.Article, Sources.At(4), "author-on-budanov", c => c with
    {
        Voice = Voice.Said,
        Basis = Basis.Inference,
        Grounds = [new(facts.NoLinkToBudanov, Bearing.Undercutting)],
    });

    public Id<Claim> AuthorOnUkraine { get; } =
        b.Claim(a.Author, Stance.Doubts, who.Ukraine, "2024-03-25", s.Article, id: "author-on-ukraine", with: c => c with
    {
        Voice = Voice.Said,
        Basis = Basis.Inference,
        Citations = [s.Paragraph(3), s.Paragraph(4)],
        Grounds = [new(facts.CameraRoads, Bearing.Undercutting), new(facts.PlannersKnow, Bearing.Undercutting)],
    });
}
