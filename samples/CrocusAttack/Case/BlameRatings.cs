using GeoClaims;
using static GeoClaims.Consistency;

namespace CrocusAttack;

/// <summary>The items against the answers to “blame”: Islamic State alone;
/// Kyiv, with the West; Kyiv without it; nobody; something else.</summary>
/// <remarks>A rating says how much the item was to be expected by 26 March, if that is whom Moscow will name by 25 April.</remarks>
internal sealed class BlameRatings(CaseFileBuilder b, WhomToBlame blame, Facts facts, Acts acts, BlameEvidence evidence)
{
    private const string NoSideTaken =
        "An answer that nobody named makes it neither likelier nor less likely than the named ones do on the whole";

    private readonly Ratings _rate = new(b, blame.Answers);

    public void Rate()
    {
        TheLine();
        AgainstTheLine();
        Reckoning();
        Doings();
    }

    // The four say one thing, and weigh once; the last two say it after Putin had conceded that Islamists did it.
    private void TheLine()
    {
        FirstHint(acts.FsbUkraine);
        FirstHint(acts.PutinUkraine);
        Renewed(acts.BortnikovUkraine);
        Renewed(acts.PatrushevUkraine);
        _rate.Row(evidence.WashingtonSuspected,
            (N, "It says no more than the hint at Kyiv of 23 March, which can be dropped"),
            (C, "What it adds to the hint at Kyiv is Washington: so an accusation of the West would begin, or it stays a remark"),
            (N, "It draws Washington in, which this answer does not need"),
            (N, "It says no more than the hint at Kyiv of 23 March"),
            (NotApplicable, NoSideTaken));
        _rate.Row(evidence.BudanovBelieved,
            (I, "Officials who believe this would not clear Kyiv"),
            (C, "Officials come to accuse whom they believe guilty"),
            (C, "Officials come to accuse whom they believe guilty"),
            (N, "A belief without proof may stay unsaid"),
            (NotApplicable, NoSideTaken));
    }

    private void FirstHint(Id<Evidence> item) => _rate.Row(item,
        (I, "Who means to blame Islamists alone does not point at Kyiv first; but a hint can be dropped"),
        (C, "An accusation begins like this; of the West no word is reported yet"),
        (CC, "An accusation begins like this"),
        (C, "Hints without a finding are how one leaves it open"),
        (I, "Who will name somebody else has little reason to point at Kyiv"));

    private void Renewed(Id<Evidence> item) => _rate.Row(item,
        (I, "It comes after the concession of 25 March, when Kyiv could have been dropped"),
        (C, "The accusation moves on to those who would have to find the proof; of the West no word is reported yet"),
        (CC, "The accusation moves on to those who would have to find the proof"),
        (I, "Two heads of services who point at Kyiv, after the President did, are far more than it takes to leave it open"),
        (I, "Who will name somebody else has little reason to point at Kyiv"));

    private void AgainstTheLine()
    {
        _rate.Row(acts.PutinConcedes,
            (CC, "It is the first step to this answer"),
            (I, "Islamists as hirelings of Kyiv can be told; as those of Kyiv and the West together they make a long tale"),
            (N, "He grants whose hands it was, not whose head"),
            (C, "To grant what is plain and to leave the rest unsaid is how it would begin"),
            (NotApplicable, NoSideTaken));
        _rate.Row(acts.IslamicStateClaims,
            (CC, "Somebody is there to be blamed, and says so himself"),
            (N, "The claim is in the way of this answer, but Islamists can be called the hirelings"),
            (N, "The claim is in the way of this answer, but Islamists can be called the hirelings"),
            (N, "A claim so plain is hard to leave out"),
            (N, "A claim so plain is hard to leave out"));
        _rate.Row(facts.NoLinkToBudanov,
            (C, "Where nothing is found there is nobody besides to name"),
            (N, "Three days are short for proof, and an accusation can do without; but it would be better off with some"),
            (N, "Three days are short for proof, and an accusation can do without; but it would be better off with some"),
            (C, "Without proof it is safer to leave it open"),
            (NotApplicable, NoSideTaken));
    }

    private void Reckoning()
    {
        _rate.Row(evidence.NoAdmission,
            (I, "This answer is the admission"),
            (C, "An enemy state behind the gunmen makes the failure look smaller"),
            (C, "An enemy state behind the gunmen makes the failure look smaller"),
            (C, "Where nobody is named, nothing need be admitted"),
            (NotApplicable, NoSideTaken));
        _rate.Row(evidence.MigrantsDisliked,
            (I, "This answer leaves nobody to look at but the migrants"),
            (C, "Anger is led abroad"),
            (C, "Anger is led abroad"),
            (N, "Where nobody is named, the migrants are talked of all the same"),
            (NotApplicable, NoSideTaken));
        _rate.Row(evidence.WarningsDismissed,
            (I, "He would have to say that the blackmail was a warning"),
            (C, "Who saw malice in the warnings can see it in the attack"),
            (C, "An enemy to name spares him the question what he made of the warnings"),
            (C, "Where nobody is named, the question what he made of the warnings stays away as well"),
            (NotApplicable, NoSideTaken));
    }

    private void Doings()
    {
        const string began = "The strikes began on 21 March, before the attack, and go on whoever is blamed for it";
        _rate.Row(evidence.HarderStrikes,
            (N, began),
            (C, "A harder war goes with this answer; but the strikes began on 21 March, before the attack"),
            (C, "A harder war goes with this answer; but the strikes began on 21 March, before the attack"),
            (N, began),
            (NotApplicable, NoSideTaken));
        const string occasion = "An occasion for an accusation of the West, which this answer does not need";
        _rate.Row(evidence.EnvoyInKyiv,
            (N, occasion),
            (C, "An accusation of the West wants an occasion, and this is one"),
            (N, occasion),
            (N, occasion),
            (NotApplicable, NoSideTaken));
        _rate.Row(evidence.NoComment,
            (C, "A spokesman keeps silent while suspects are being remanded, whoever will be named"),
            (C, "A spokesman keeps silent while suspects are being remanded; the hints were left to others"),
            (C, "A spokesman keeps silent while suspects are being remanded; the hints were left to others"),
            (CC, "Silence is what this answer is made of"),
            (NotApplicable, NoSideTaken));
    }
}
