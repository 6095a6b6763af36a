using GeoClaims;

namespace CrocusAttack;

/// <summary>What bears on the second question only: what Moscow has to reckon with, did, said and kept from saying.</summary>
/// <remarks>
/// Who did it does not follow from any of it.
/// The items that bear on both questions stand in <see cref="Facts"/> and
/// <see cref="Acts"/>. What is believed in Moscow says little of who did it,
/// but something of whom Moscow will name; what Putin finds suspicious likewise.
/// </remarks>
internal sealed class BlameEvidence(CaseFileBuilder b, Sources s, Actors a, FirstClaims first, LaterClaims later)
{
    // What Moscow has to reckon with
    public Id<Evidence> NoAdmission { get; } =
        b.Evidence("A government at war does not readily grant that it was warned of an attack and failed to stop it",
        s.Article, EvidenceKind.Generalisation, Sources.At(5), 3, id: "no-admission");

    public Id<Evidence> MigrantsDisliked { get; } = b.Evidence(
        "Feelings against migrants run high in Russia and nationalism wins votes, so that "
            + "blaming Tajiks and Islamists alone could set its peoples at odds",
        s.Article, EvidenceKind.Generalisation, Sources.At(6), 3, id: "migrants-disliked");

    public Id<Evidence> EnvoyInKyiv { get; } =
        b.Evidence("Two days before the attack Jake Sullivan was in Kyiv and assured it of U.S. support", s.Politico,
        credibility: 1, confidence: 0.95, id: "envoy-in-kyiv", with: x => x with
        {
            Citations = [.. x.Citations, new(s.Gds), s.Paragraph(7)],
            Relevance = Relevance.Low,
            Observed = EdtfTime.Parse("2024-03-20"),
        });

    // What Moscow did
    public Id<Evidence> HarderStrikes { get; } = b.Evidence(
        "Russia struck infrastructure in Lviv region on 24 March and Kyiv on 25 March, for the "
            + "third time in five days, and showed film of its aviators near Kupyansk",
        s.Article, at: Sources.At(8), credibility: 2, id: "harder-strikes", with: x => x with
        {
            Citations = [.. x.Citations, new(s.DevDiscourse), new(s.TheNational), new(s.TalkingPointsMemo)],
            Relevance = Relevance.Low,
            Observed = EdtfTime.Parse("2024-03-24/2024-03-25"),
            KnownFrom = EdtfTime.Parse("2024-03-25"),
        });

    public Id<Evidence> NoComment { get; } =
        b.Evidence("On 25 March Peskov would not comment on the investigation", s.Yahoo, credibility: 2, confidence: 0.9,
        id: "no-comment", with: x => x with
        {
            Citations = [new(s.Yahoo) { AttributedTo = a.Peskov }],
            Relevance = Relevance.Low,
            Observed = EdtfTime.Parse("2024-03-25"),
        });

    // What was said
    public Id<Evidence> WarningsDismissed { get; } =
        b.Evidence(first.PutinDismisses, "On 19 March Putin called the Western warnings blackmail", 2, 0.9,
        "warnings-dismissed", e => e with { Observed = EdtfTime.Parse("2024-03-19") });

    public Id<Evidence> WashingtonSuspected { get; } = b.Evidence(later.PutinSuspicious,
        "Putin found it suspicious how firmly Washington clears Kyiv", 2, 0.9, "washington-suspected",
        e => e with { Observed = EdtfTime.Parse("2024-03-25") });

    public Id<Evidence> BudanovBelieved { get; } = b.Evidence(later.OfficialsOnBudanov,
        "Russian officials seem to believe that Budanov had the gunmen hired", 3, 0.5, "budanov-believed");
}
