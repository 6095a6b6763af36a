namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Says how far what is reported supports a proposition, if those who speak on it are believed as far as is stated.</summary>
    /// <remarks>
    /// <para>It weighs who says so, not what bears it out; how likely a hypothesis is on the evidence
    /// says <see cref="Evaluate"/>. It tells <em>no evidence</em> from <em>evenly contested</em>,
    /// by opinions of subjective logic (<see cref="Opinion"/>):</para>
    /// <list type="number">
    /// <item>It starts from the prior of the proposition as an answer, in the first question that it answers; from ½, and says
    /// so, where no question asks for it.</item>
    /// <item>Of each claimant the claims count that stand: those that no later
    /// claim of the same claimant revises, retracts, or clearly follows in time.
    /// A retraction that names a claim takes back all of the claimant that say the same and
    /// were not surely made after it: the same stand as in <see cref="Positions"/>.</item>
    /// <item>A claim is an opinion: its certainty from L to H is belief L and disbelief
    /// 1 − H; without one, to assert and to concede is belief 1, to deny disbelief 1,
    /// to insinuate belief ½ and to doubt disbelief ½, half a word being half way between
    /// silence and a full one. To raise and to retract says nothing for or against,
    /// nor does a claimed number or time. State a certainty to have a claim read otherwise.</item>
    /// <item>Who says nothing of the proposition itself is heard by the firmest of what he says elsewhere: to accept a rival
    /// answer of an exclusive question, or to reject something more general, is disbelief; to accept a special case is belief.</item>
    /// <item>Two trusts are kept apart, and multiplied: that the claim was <em>made</em>, by the best known grade of those who
    /// report it, and without a doubt where the claimant's own side publishes it; and that what the claimant says <em>is so</em>,
    /// which no outlet vouches for: it is what <c>witnesses</c> states of the claimant, else of the next actor that it is part of
    /// or controlled by. Of either, what is unknown gives no belief, so that the claim moves nothing, unless the trust
    /// policy leaves nothing open of it (<see cref="TrustPolicy.FaceValue"/>).</item>
    /// <item>A claim that only repeats others on the same side counts once with them, however
    /// good or bad it is: one whose reports all derive from reports of such others and bring no item of evidence of their own,
    /// or whose grounds are nothing but that others made such claims (for hearsay,
    /// one such ground is enough). Who speaks of an own act repeats nobody.</item>
    /// <item>Claimants who speak for the same actor in the end, and claims that lead back only to one another,
    /// are dependent: they are averaged. Such clusters are independent of each other: they add up.</item>
    /// </list>
    /// <para>Deterministic: the same case and options give the same result, to the bit.</para>
    /// </remarks>
    /// <param name="proposition">The proposition; one about other claims will do.</param>
    /// <param name="witnesses">How far claimants are to be believed on it.</param>
    /// <param name="options">By which trust policy; <see cref="EvaluationOptions.Default"/> if left out. Nothing else in them
    /// matters here.</param>
    /// <exception cref="KeyNotFoundException">The case has no such proposition or claimant.</exception>
    /// <exception cref="ArgumentException">A claimant is graded twice.</exception>
    public Support Support(Id<Proposition> proposition, ValueList<WitnessGrade> witnesses, EvaluationOptions? options = null)
        => new SupportBuilder(this, Get(proposition), witnesses, options ?? EvaluationOptions.Default).Build();

    /// <summary>Says who speaks for and against a proposition, where nobody states how far they are to be believed on it:
    /// then what they say moves nothing, unless the trust policy takes it at face value.</summary>
    /// <param name="proposition">The proposition; one about other claims will do.</param>
    /// <param name="options">By which trust policy; <see cref="EvaluationOptions.Default"/> if left out.</param>
    /// <exception cref="KeyNotFoundException">The case has no such proposition.</exception>
    public Support Support(Id<Proposition> proposition, EvaluationOptions? options = null) => Support(proposition, [], options);
}
