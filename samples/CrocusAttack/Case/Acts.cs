using GeoClaims;

namespace CrocusAttack;

/// <summary>That somebody said so, as evidence: one item for each claimant
/// and proposition. What was said has to stand on items of its own.</summary>
/// <remarks>
/// Left out on purpose: beliefs that others report (<c>claim:officials-on-budanov</c>),
/// which say nothing of who did it but something of whom Moscow will name,
/// and so stand in <see cref="BlameEvidence"/>; the Kremlin's general doubt, which is the Russian line once more;
/// the author's conclusions, which rest on items already here; and Washington's word for Kyiv, known only through Putin's complaint of it.
/// </remarks>
internal sealed class Acts(CaseFileBuilder b, Sources s, FirstClaims first, LaterClaims later)
{
    public Id<Evidence> IslamicStateClaims { get; } = b.Evidence(first.IslamicStateClaims,
        "Islamic State claimed the attack through Amaq about four hours after it began", 1, 0.95, "is-claims",
        e => e with { Observed = EdtfTime.Parse("2024-03-22T23:40+03:00~"), KnownFrom = EdtfTime.Parse("2024-03-22") });

    // The officials' word, the attribution and the article's "both claims"
    // look at one body of intelligence that nobody shows: they weigh once.
    public Id<Evidence> OfficialsConfirm { get; } = b.Evidence(first.OfficialsConfirm,
        "Two U.S. officials said that intelligence confirms Islamic State's claim", 1, 0.9, "officials-confirm",
        e => e
            with { Observed = EdtfTime.Parse("2024-03-22"), KnownFrom = EdtfTime.Parse("2024-03-22"), Restates = [new("much-evidence")] });

    public Id<Evidence> UsNamesIsK { get; } = b.Evidence(later.UsNamesIsK,
        "U.S. intelligence attributes the attack to Islamic State's branch IS-K", 2, 0.9, "us-names-is-k",
        e => e with { Restates = [new("officials-confirm")] });

    public Id<Evidence> GurAccuses { get; } = b.Evidence(first.GurAccuses,
        "Ukraine's military intelligence called the attack a provocation of Russian special services", 2, 0.9, "gur-accuses");

    public Id<Evidence> KyivDenies { get; } = b.Evidence(first.KyivDenies, "Kyiv denied that it was involved", 1, 0.95, "kyiv-denies");

    // The Russian line. It starts with the FSB, and whoever takes it up later brings no observation of his own.
    public Id<Evidence> FsbUkraine { get; } = b.Evidence(first.FsbUkraine,
        "The FSB put Ukraine on the table: the men were heading for its border and had contacts there", 2, 0.95, "fsb-ukraine");

    public Id<Evidence> PutinUkraine { get; } = b.Evidence(first.PutinUkraine,
        "Putin let it be understood that Kyiv was involved", 1, 0.95, "putin-ukraine",
        e => e with
        {
            Claims = [.. e.Claims, later.PutinStillUkraine],
            Citations = [.. e.Citations, s.Paragraph(7)],
            Restates = [new("fsb-ukraine")],
        });

    public Id<Evidence> BortnikovUkraine { get; } =
        b.Evidence(later.BortnikovUkraine, "Bortnikov pointed at Ukrainian services", 3, id: "bortnikov-ukraine",
        with: e => e with { Restates = [new("fsb-ukraine")] });

    public Id<Evidence> PatrushevUkraine { get; } =
        b.Evidence(later.PatrushevUkraine, "Patrushev pointed at Ukrainian services", 3, id: "patrushev-ukraine",
        with: e => e with { Restates = [new("fsb-ukraine")] });

    // Against his own line of two days before: that is what makes this act tell something.
    public Id<Evidence> PutinConcedes { get; } = b.Evidence(later.PutinConcedes,
        "Putin conceded that radical Islamists carried out the attack", 2, 0.9, "putin-concedes",
        e => e with { Observed = EdtfTime.Parse("2024-03-25") });
}
