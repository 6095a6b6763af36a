using GeoClaims;
using static GeoClaims.Consistency;

namespace CrocusAttack;

/// <summary>The facts against the answers to “who”, in this order: IS-K
/// alone; IS-K, helped; Ukraine; Russian services; something else.</summary>
/// <remarks>
/// "Helped" stands for two cases, of which nothing makes one likelier than the other: members of the group whom outsiders
/// supply, and men whom outsiders hired. Where an item fits the two unlike, it is rated for each, members first,
/// and counts as their mean: the better case of two would fit everything.
/// </remarks>
internal sealed class FactRatings(CaseFileBuilder b, WhoWasBehind who, Facts facts)
{
    // Not "as likely as not": that would be a likelihood, and item by item it would sink the answer that nobody named.
    private const string NoSideTaken =
        "An unnamed constellation makes it neither likelier nor less likely than the named ones do on the whole";

    private readonly Ratings _rate = new(b, who.Answers);

    public void Rate()
    {
        Premises();
        IslamicState();
        Men();
        Flight();
    }

    private void Premises()
    {
        const string premise = "A premise on which other items rest; it weighs through them";
        _rate.Same(facts.RightMen, NotApplicable, premise);
        _rate.Same(facts.PlannersKnow, NotApplicable, premise);
        _rate.Same(facts.RareEscape, NotApplicable, "A rule of thumb; it weighs through the escape itself");
        _rate.Same(facts.HiddenAtHome, NotApplicable, "A rule of thumb; it weighs through the flight itself");
    }

    private void IslamicState()
    {
        _rate.Row(facts.Footage,
            (CC, "A group that sends gunmen has them film, and shows the film to prove its claim"),
            (.95, .50, "Members film as they would alone; hired men may film or not, and Islamic State may rather not show them"),
            (N, "To be expected if Ukraine only aided IS-K, hardly if it hired men of its own"),
            (N, "To be expected if the attack was permitted, hardly if it was staged"),
            (I, "Whoever else it was would have had to pass the gunmen's own film to Islamic State"));
        _rate.Row(facts.MuchEvidence,
            (CC, "An attack of IS-K's own leaves such evidence"),
            (.95, .80, "Members leave such evidence as they would alone; of hired men some of it leads to middlemen first"),
            (N, "Evidence on the gunmen could point to IS-K all the same; what stands behind it is not shown"),
            (N, "Evidence on the gunmen could point to IS-K all the same; what stands behind it is not shown"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.Warning,
            (C, "Plans of IS-K are what Western services watch for and warn of"),
            (C, "Plans of IS-K are what Western services watch for and warn of"),
            (N, "Extremists whom Ukraine aids may be overheard as well; an order of Kyiv's would not look like extremists' plans"),
            (N, "Fits an attack that was known and let happen, not one that was staged"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.SynagoguePlot,
            (C, "A branch at work around Moscow may well be caught at one attempt and not at the next"),
            (C, "A branch at work around Moscow may well be caught at one attempt and not at the next"),
            (N, "IS-K's plans of early March tell little of an order of Kyiv's"),
            (N, "Cuts both ways: a service that foils such plots, or one that prepares the public for one"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.Istanbul,
            (C, "Gunmen in a closed room, a suspect from Tajikistan, Amaq: the same hand would do it again"),
            (.80, .50, "Members repeat the pattern; what hired men do in Moscow the church in Istanbul does not foretell"),
            (N, "What Islamic State did in Istanbul says little of Kyiv"),
            (N, "What Islamic State did in Istanbul says little of Russian services"),
            (NotApplicable, NoSideTaken));
    }

    private void Men()
    {
        _rate.Row(facts.TajikPassports,
            (C, "Tajikistan is one of the countries in which the branch operates"),
            (C, "Tajikistan is one of the countries in which the branch operates"),
            (N, "Migrants can be hired by anybody; nothing makes Tajiks likelier"),
            (N, "Migrants can be hired by anybody; nothing makes Tajiks likelier"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.NotKnownAsRadicals,
            (N, "A group sends believers, but prefers those whom no service knows"),
            (.50, .80, "Of members some would be known; men found by a middleman need no past in the cause"),
            (C, "Hired men without a record are what a service would want"),
            (N, "A service may use known radicals as well as unknown men"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.MetRecently,
            (C, "A branch may draw a team together late, and Istanbul shows it at work in Turkey with people of its own"),
            (C, "Men gathered for one job by a middleman meet shortly before it, perhaps abroad"),
            (N, "A service may gather hired men in Turkey; nothing points to that"),
            (N, "The paper stands close to the services, and would hardly print what exposes them"),
            (NotApplicable, NoSideTaken));
        Paid(facts.PayOnFilm);
        Paid(facts.Pay);
        _rate.Row(facts.Muftis,
            (N, "Preachers who recruit may belong to the network or stand outside it"),
            (.50, .80, "Members need supplies more than preachers who hire; for hired men this is how it is done"),
            (N, "The preachers could have acted for Kyiv, but then more hands could have talked"),
            null, // How Russian services would recruit for a staging, and what would be seen of it, nobody has said.
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.NoLinkToBudanov,
            (C, "Where there was no link none is found"),
            (C, "Where there was no link none is found"),
            (N, "A service hides its part, and three days are short; but Moscow would have shown what it had"),
            (C, "Where there was no link none is found"),
            (C, "Where there was no link none is found"));
    }

    private void Paid(Id<Evidence> item) => _rate.Row(item,
        (N, "Men with a cause take little; but the men are not known to have had one"),
        (N, "Middlemen pay, and pay little; but men who only want money would want more"),
        (I, "A service that hires men without a cause, for such a deed, would pay far more"),
        (I, "A service that hires men without a cause, for such a deed, would pay far more"),
        (NotApplicable, NoSideTaken));

    private void Flight()
    {
        _rate.Row(facts.SameCar,
            (I, "Attackers of this kind seldom come away alive, and seldom plan to"),
            (.20, .50, "Members seldom plan to come away alive; men hired for money want to live, if they have a way out at all"),
            (N, "A service would give its men a way out, but another car as well"),
            (N, "A staged attack may let the gunmen go, or not"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.TowardsUkraine,
            (N, "One of several ways out; this one leads to two borders"),
            (N, "One of several ways out; this one leads to two borders"),
            (C, "Men sent from Ukraine would flee to it"),
            (C, "Who stages an attack to accuse Kyiv has the men run towards it"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.CaughtAtTeply,
            (N, "One of several ways out"),
            (N, "One of several ways out"),
            (I, "Men who are expected in Ukraine have no business so near to Belarus"),
            (N, "A staging could have let them run anywhere, but rather not here"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.CaughtAtKhatsun,
            (N, "One of several ways out; also what a Russian lawmaker would be glad to say"),
            (N, "One of several ways out; also what a Russian lawmaker would be glad to say"),
            (C, "Men sent from Ukraine would flee to it"),
            (C, "Who stages an attack to accuse Kyiv has the men run towards it"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.CameraRoads,
            (N, "Men without a plan for afterwards may drive badly; a trained team would not"),
            (N, "Men without a plan for afterwards may drive badly; a trained team would not"),
            (I, "Planners who know of the cameras and of the guarded border would not choose this way"),
            (N, "Being caught seems almost sought; but a staging hardly needs that"),
            (NotApplicable, NoSideTaken));
        _rate.Row(facts.TrafficCameras,
            (C, "Cameras find a car, whoever sent it"),
            (C, "Cameras find a car, whoever sent it"),
            (C, "Cameras find a car, whoever sent it"),
            (N, "Who staged the attack would fear living witnesses, or already know where they are"),
            (C, "Cameras find a car, whoever sent it"));
        _rate.Row(facts.Unhindered,
            (N, "Guards who fail are as likely as not"),
            (N, "Guards who fail are as likely as not"),
            (N, "Guards who fail are as likely as not"),
            (C, "This is what an order to look away would look like"),
            null); // It depends wholly on whom one has in mind.
    }
}
