namespace GeoClaims;

internal static partial class GermanSentences
{
    // Grounds are main clauses, which German writes with a capital after a colon.
    private static Dictionary<string, string> Confidence => new()
    {
        ["low"] = "gering",
        ["moderate"] = "mittel",
        ["high"] = "hoch",
        ["Confidence in “{0}” is {1}: {2}."] = "Vertrauen in „{0}“: {1}. {2}.",
        ["Confidence that it was {0}, if it was {1}, is {2}: {3}."] = "Vertrauen in {0}, falls {1} zutrifft: {2}. {3}.",
        ["for it speaks that {0}"] = "Dafür spricht: {0}",
        ["; for it speaks that {0}"] = ". Dafür spricht: {0}",
        ["against it, that {0}"] = "Dagegen spricht: {0}",
        ["; against it, that {0}"] = ". Dagegen spricht: {0}",
        ["it can be no higher, since {0}"] = "Höher kann es nicht sein: {0}",
        ["; it can be no higher, since {0}"] = ". Höher kann es nicht sein: {0}",
        [", and {0}"] = ". Außerdem: {0}",
        ["no item speaks for the leader against its strongest rival"]
            = "Kein Beleg spricht für die führende Antwort und gegen die stärkste andere",
        ["no item is hard to square with the leader, and nothing is named that would be"]
            = "Kein Beleg ist mit der führenden Antwort schwer zu vereinbaren, und nichts ist benannt, was es wäre",
        ["{0} alone stands behind {1}"] = "Hinter {1} steht allein {0}",
        ["the analyst"] = "der Analyst",
        ["{0} of the {1} decisive items, with {2} of the weight"] = "{0} der {1} entscheidenden Belege mit {2} des Gewichts",
        ["{0:the one decisive item|all # decisive items}"]
            = "{0:dem einzigen entscheidenden Beleg|allen # entscheidenden Belegen}",
        ["the lead rests on {0} alone: if the {1:one item that comes from there alone|# items that come from there alone} told nothing, "
            + "it would be lost"] = "Der Vorsprung hat einen einzigen Ursprung ({0}): {1:Sagte der eine Beleg, der allein von dort "
            + "stammt, nichts aus|Sagten die # Belege, die allein von dort stammen, nichts aus}, ginge er verloren",
        ["{0:the one decisive item comes|the # decisive items come} from {1} origins, none of which stands behind most of the weight "
            + "alone"] = "{0:Der einzige entscheidende Beleg stammt|Die # entscheidenden Belege stammen} aus {1} Ursprüngen, von denen "
            + "keiner allein hinter dem größten Teil des Gewichts steht",
        ["{0} of the {1} decisive items, with {2} of the weight, {3:is|are}"]
            = "{0} der {1} entscheidenden Belege mit {2} des Gewichts {3:ist|sind}",
        ["{0:the one decisive item is|all # decisive items are}"]
            = "{0:Der einzige entscheidende Beleg ist|Alle # entscheidenden Belege sind}",
        ["{0} well graded"] = "{0} gut eingestuft",
        ["{0} poorly graded or not at all"] = "{0} schlecht oder gar nicht eingestuft",
        ["{0} what a party with a stake in the answer says: {1}"]
            = "{0} das Wort einer Partei, für die von der Antwort etwas abhängt: {1}",
        ["{0} and {1} more"] = "{0} und {1} weitere",
        ["the 90% interval of the answer spans {0} words of the scale"]
            = "Das 90-%-Intervall der Antwort reicht über {0} Wörter der Skala",
        ["only {0} of the {1} cells of the matrix are judged"] = "Nur {0} der {1} Zellen der Matrix sind beurteilt",
        ["they rest on {0:# assumption|# assumptions} that nobody has tested: {1}"]
            = "Die entscheidenden Belege beruhen auf {0:# Annahme|# Annahmen}, die niemand geprüft hat: {1}",
        ["{0} more than {1} days older than {2}"] = "{0} mehr als {1} Tage älter als {2}",
        ["the newest report"] = "der neueste Bericht",
        ["“{0}” ({1})"] = "„{0}“ ({1})",
        ["the day by which the question is to be resolved ({0})"] = "der Tag, bis zu dem die Frage geklärt sein soll ({0})",
        ["the newest report, while what is asked about lies later or goes on"]
            = "der neueste Bericht, während das, wonach gefragt ist, später liegt oder andauert",
        ["nothing known of the grounds raises it"] = "Nichts, was über die Gründe bekannt ist, erhöht es",
    };
}
