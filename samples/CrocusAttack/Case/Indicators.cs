using GeoClaims;

namespace CrocusAttack;

/// <summary>What would be seen if an answer were true, named before it is looked for. None of them weighs until it becomes an item of evidence.</summary>
/// <remarks>"Not seen" is only said where a report says that somebody looked; for all others, nobody whom the case cites has.</remarks>
internal sealed class Indicators(CaseFileBuilder b, Sources s, WhoWasBehind who)
{
    public void Add()
    {
        b.Indicator(who.IsKAlone, "Messages between the gunmen and handlers of IS-K are published, with nobody outside the group between them", id: "is-k-messages");
        b.Indicator(who.IsKAlone, "Islamic State shows the gunmen before the attack, with an oath or a plan", id: "is-k-oath");
        b.Indicator(who.IsKAlone, "No paymaster outside the group is found by those who follow the money", id: "is-k-no-paymaster");

        b.Indicator(who.IsKHelped, "The gunmen's money is traced to recruiters in Turkey who belong to no state", id: "helped-money");
        b.Indicator(who.IsKHelped, "Turkish authorities name or arrest those who hired the men", id: "helped-arrests");
        b.Indicator(who.IsKHelped, "Entry records show the four men in Turkey together in the weeks before", id: "helped-entry-records");

        b.Indicator(who.Ukraine, "Money or messages traced to Ukrainian services are published so that others can check them", id: "ukraine-money");
        b.Indicator(who.Ukraine, "Somebody shows who was to receive the men on the Ukrainian side of the border, and where", id: "ukraine-reception");
        b.Indicator(who.Ukraine, "A meeting between Ukrainian officers and those who hired the men, at the embassy in Turkey or elsewhere, is borne out",
            IndicatorStatus.NotSeen, "ukraine-meeting", i => i with { Citations = [s.Paragraph(4)] });
        b.Indicator(who.Ukraine, "Ukrainian services hold a line to Islamists who recruit, shown by somebody other than a party to the war", id: "ukraine-line");

        b.Indicator(who.Russia, "An order comes to light that kept police or guards away from the hall that evening", id: "russia-order");
        b.Indicator(who.Russia, "Documents or an insider show that services knew the day and the place", id: "russia-foreknowledge");
        b.Indicator(who.Russia, "Those who are close to the services stayed away from the hall, or were told to", id: "russia-stayed-away");
        b.Indicator(who.Russia, "The men under arrest turn out to have been in a service's hands before the attack", id: "russia-handlers");
    }
}
