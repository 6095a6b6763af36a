using GeoClaims;
using static GeoClaims.Consistency;

namespace CrocusAttack;

/// <summary>The claims against the answers to “who”: how likely it is
/// that this claimant would say so, whether or not it is true.</summary>
internal sealed class ActRatings(CaseFileBuilder b, WhoWasBehind who, Acts acts)
{
    private readonly Ratings _rate = new(b, who.Answers);

    public void Rate()
    {
        _rate.Row(acts.IslamicStateClaims,
            (CC, "Islamic State claims what its branch does; that is what the attack is for"),
            (C, "Islamic State claims what its branch does; with outsiders in it, the "
                + "claim to have done it alone is a little less to be expected"),
            (N, "To be expected if Ukraine only aided IS-K; otherwise the claim would be borrowed fame"),
            (N, "To be expected if the attack was permitted; otherwise the claim would be borrowed fame"),
            (I, "It would be borrowed fame, within hours, for the act of somebody who could contradict"));
        Attributed(acts.OfficialsConfirm);
        Attributed(acts.UsNamesIsK);
        _rate.Same(acts.GurAccuses, C, "At war with Russia it would say so whoever did it; the statement itself tells nothing apart");
        _rate.Same(acts.KyivDenies, CC, "It would deny it, guilty or not");

        RussianLine(acts.FsbUkraine);
        RussianLine(acts.PutinUkraine);
        RussianLine(acts.BortnikovUkraine);
        RussianLine(acts.PatrushevUkraine);

        _rate.Row(acts.PutinConcedes,
            (C, "The facts force him to, against his line of 23 March"),
            (C, "The facts force him to, against his line of 23 March"),
            (N, "He would rather not, but can, as long as Kyiv remains the one who hired"),
            (I, "Who staged the attack to accuse Kyiv gains nothing by naming Islamists"),
            (N, "Without facts that force him to, he has no reason to"));
    }

    private void Attributed(Id<Evidence> item) => _rate.Row(item,
        (CC, "Washington knows and says what it had warned of"),
        (C, "Washington knows and says what it had warned of; had it seen outsiders, it might have named them"),
        (N, "It would shield an ally; but to assert intelligence that it does not have is a risk"),
        (N, "It would see IS-K if the attack was permitted; if it was staged, it would rather say that"),
        (N, "It may have the gunmen right and miss who stood behind them"));

    private void RussianLine(Id<Evidence> item) => _rate.Row(item,
        (C, "Moscow gains by it whoever did it: its own failure fades, and the war gets a reason"),
        (C, "Moscow gains by it whoever did it: its own failure fades, and the war gets a reason"),
        (CC, "It would say so if it were true"),
        (CC, "It would be the purpose of a staging to say so"),
        (C, "Moscow gains by it whoever did it: its own failure fades, and the war gets a reason"));
}
