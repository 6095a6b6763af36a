using GeoClaims;

namespace CrocusAttack;

/// <summary>What would be seen if an answer were true, named before it is looked
/// for. None of them weighs until it becomes an item of evidence.</summary>
/// <remarks>
/// "Not seen" is only said where a report says that somebody looked; for all others, nobody whom the case cites has.
/// On whom Moscow will blame nobody could: the facts of the case end a month before the day that the question sets.
/// </remarks>
internal sealed class Indicators(CaseFileBuilder b, Sources s, WhoWasBehind who, WhomToBlame blame)
{
    public void Add()
    {
        OfWho();
        OfBlame();
        HowFarToBeExpectedOfWho();
        HowFarToBeExpectedOfBlame();
    }

    // How probable it is to be seen, if somebody looks, under each answer in its order. Judgements, as the priors are: what is hidden
    // well stays hidden also where the answer is right, so that none of them is near to certain.
    private void HowFarToBeExpectedOfWho()
    {
        Expect("is-k-messages", who.Answers, .40, .10, .02, .05, .05);
        Expect("is-k-oath", who.Answers, .50, .35, .10, .10, .05);
        Expect("is-k-no-paymaster", who.Answers, .70, .20, .20, .30, .30);
        Expect("helped-money", who.Answers, .05, .50, .10, .05, .10);
        Expect("helped-arrests", who.Answers, .10, .50, .10, .05, .10);
        Expect("helped-entry-records", who.Answers, .40, .70, .40, .20, .20);
        Expect("ukraine-money", who.Answers, .01, .01, .30, .02, .02);
        Expect("ukraine-reception", who.Answers, .02, .03, .30, .05, .03);
        Expect("ukraine-meeting", who.Answers, .01, .02, .25, .02, .02);
        Expect("ukraine-line", who.Answers, .02, .05, .40, .02, .05);
        Expect("russia-order", who.Answers, .02, .02, .02, .25, .02);
        Expect("russia-foreknowledge", who.Answers, .03, .03, .03, .35, .03);
        Expect("russia-stayed-away", who.Answers, .02, .02, .02, .20, .02);
        Expect("russia-handlers", who.Answers, .03, .05, .02, .30, .05);
    }

    private void HowFarToBeExpectedOfBlame()
    {
        Expect("blame-is-only-name", blame.Answers, .60, .05, .05, .20, .10);
        Expect("blame-is-cooperation", blame.Answers, .40, .05, .10, .15, .15);
        Expect("blame-west-named", blame.Answers, .10, .80, .10, .10, .10);
        Expect("blame-west-asked", blame.Answers, .10, .50, .15, .05, .10);
        Expect("blame-kyiv-proof", blame.Answers, .10, .40, .60, .10, .15);
        Expect("blame-kyiv-charged", blame.Answers, .05, .30, .50, .05, .10);
        Expect("blame-nobody-charges", blame.Answers, .40, .20, .15, .70, .30);
        Expect("blame-nobody-silence", blame.Answers, .30, .05, .05, .60, .20);
    }

    private void Expect(string indicator, ValueList<Id<Hypothesis>> answers, params ReadOnlySpan<double> seen)
    {
        for (var i = 0; i < answers.Count; i++) b.Expect(new(indicator), answers[i], seen[i]);
    }

    private void OfWho()
    {
        b.Indicator(who.IsKAlone, "Messages between the gunmen and handlers of IS-K are "
            + "published, with nobody outside the group between them", id: "is-k-messages");
        b.Indicator(who.IsKAlone, "Islamic State shows the gunmen before the attack, with an oath or a plan", id: "is-k-oath");
        b.Indicator(who.IsKAlone, "No paymaster outside the group is found by those who follow the money", id: "is-k-no-paymaster");

        b.Indicator(who.IsKHelped, "The gunmen's money is traced to recruiters in Turkey who belong to no state", id: "helped-money");
        b.Indicator(who.IsKHelped, "Turkish authorities name or arrest those who hired the men", id: "helped-arrests");
        b.Indicator(who.IsKHelped, "Entry records show the four men in Turkey together in the weeks before", id: "helped-entry-records");

        b.Indicator(who.Ukraine, "Money or messages traced to Ukrainian services are published so that others can check them",
            id: "ukraine-money");
        b.Indicator(who.Ukraine, "Somebody shows who was to receive the men on the Ukrainian side of the border, and where",
            id: "ukraine-reception");
        b.Indicator(who.Ukraine,
            "A meeting between Ukrainian officers and those who hired the men, at the embassy in Turkey or elsewhere, is borne out",
            IndicatorStatus.NotSeen, "ukraine-meeting", i => i with { Citations = [s.Paragraph(4)] });
        b.Indicator(who.Ukraine, "Ukrainian services hold a line to Islamists who recruit, shown by somebody other than a party to the war",
            id: "ukraine-line");

        b.Indicator(who.Russia, "An order comes to light that kept police or guards away from the hall that evening", id: "russia-order");
        b.Indicator(who.Russia, "Documents or an insider show that services knew the day and the place", id: "russia-foreknowledge");
        b.Indicator(who.Russia, "Those who are close to the services stayed away from the hall, or were told to", id: "russia-stayed-away");
        b.Indicator(who.Russia, "The men under arrest turn out to have been in a service's hands before the attack", id: "russia-handlers");
    }

    private void OfBlame()
    {
        b.Indicator(blame.IslamicState, "Officials name Islamic State or its branch, and nobody mentions Kyiv for a week",
            id: "blame-is-only-name");
        b.Indicator(blame.IslamicState, "Moscow takes up an offer of another state to work together on the attack",
            id: "blame-is-cooperation");

        b.Indicator(blame.KyivAndWest, "An official of rank names a Western state or service in connection with the attack",
            id: "blame-west-named");
        b.Indicator(blame.KyivAndWest, "Investigators ask Western states about money or orders behind the attack", id: "blame-west-asked");

        b.Indicator(blame.KyivOnly, "Investigators publish what they take for messages or payments from Ukraine", id: "blame-kyiv-proof");
        b.Indicator(blame.KyivOnly, "Somebody in Ukraine is charged by name with having ordered the attack", id: "blame-kyiv-charged");

        b.Indicator(blame.Nobody, "The charges against the detained men name nobody above them", id: "blame-nobody-charges");
        b.Indicator(blame.Nobody, "Officials stop speaking of the attack before they have named anybody", id: "blame-nobody-silence");
    }
}
