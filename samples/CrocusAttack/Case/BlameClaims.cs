using GeoClaims;

namespace CrocusAttack;

/// <summary>What is said of Moscow's choice itself: the author's forecast, and what she thinks Moscow could add to it.</summary>
internal sealed class BlameClaims(CaseFileBuilder b, WhomToBlame blame, Acts acts, BlameEvidence evidence, AuthorSays author)
{
    public void Add()
    {
        author.On("chosen-route", b.PropositionOf(blame.Kyiv), 7, Stance.Raises,
            c => c with { Grounds =
                [new(acts.PutinUkraine), new(evidence.WashingtonSuspected), new(acts.PutinConcedes, Bearing.Undercutting)] }, "may");

        author.On("blame", b.PropositionOf(blame.Kyiv), 7, Stance.Asserts, c => c with
        {
            Certainty = LikelihoodScale.Icd203["likely"],
            Grounds =
            [
                new(acts.PutinUkraine), new(evidence.WashingtonSuspected), new(acts.PutinConcedes, Bearing.Undercutting),
                new(evidence.NoAdmission), new(evidence.MigrantsDisliked),
            ],
        });

        author.On("blaming-west", b.PropositionOf(blame.KyivAndWest), 7, Stance.Raises, c => c
            with { Grounds = [new(evidence.EnvoyInKyiv)] }, "could");
    }
}
