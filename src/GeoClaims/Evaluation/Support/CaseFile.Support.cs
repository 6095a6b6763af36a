namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Says how far what is reported supports a proposition, if those who take a stance on it are heard as witnesses.</summary>
    /// <remarks>
    /// <para>It weighs who says so, not what bears it out; how likely a hypothesis is on the evidence
    /// says <see cref="Evaluate"/>. It tells <em>no evidence</em> from <em>evenly contested</em>,
    /// by opinions of subjective logic (<see cref="Opinion"/>):</para>
    /// <list type="number">
    /// <item>Of each claimant the claims count that stand: those that no later
    /// claim of the same claimant revises, retracts, or clearly follows in time.
    /// A retraction that names a claim takes back all of the claimant that say the same and
    /// were not surely made after it: the same stand as in <see cref="Positions"/>.</item>
    /// <item>A claim is an opinion: its certainty from L to H is belief L and disbelief
    /// 1 − H; without one, to assert and to concede is belief 1, to deny disbelief 1,
    /// to insinuate belief ½ and to doubt disbelief ½, half a word being half way between
    /// silence and a full one. To raise and to retract says nothing for or against,
    /// nor does a claimed number or time. State a certainty to have a claim read otherwise.</item>
    /// <item>It is discounted by trust in whoever reports it (the best known grade) times trust in the
    /// claimant as a witness: the best known grade of the sources behind which the claimant stands,
    /// else of those of the next actor that it is part of or controlled by, else unknown. Where reporter
    /// and claimant speak for the same actor in the end, they are one, and one grade counts once.</item>
    /// <item>A claim that only repeats others on the same side adds nothing, however
    /// good or bad it is: one whose reports all derive from reports of such others,
    /// or whose grounds are nothing but that others made such claims (for hearsay,
    /// one such ground is enough). Who speaks of an own act repeats nobody.</item>
    /// <item>Claimants who speak for the same actor in the end, and claims that lead back only to one another,
    /// are dependent: they are averaged. Such clusters are independent of each other: they add up.</item>
    /// </list>
    /// <para>Claims on more general or more special propositions are not counted.
    /// Deterministic: the same case and options give the same result, to the bit.</para>
    /// </remarks>
    /// <param name="proposition">The proposition; one about other claims will do.</param>
    /// <param name="options">By which trust policy and with which words;
    /// <see cref="EvaluationOptions.Default"/> if left out. Nothing else in them matters here.</param>
    /// <exception cref="KeyNotFoundException">The case has no such proposition.</exception>
    public Support Support(Id<Proposition> proposition, EvaluationOptions? options = null)
        => new SupportBuilder(this, Get(proposition), options ?? EvaluationOptions.Default).Build();
}
