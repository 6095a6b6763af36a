namespace GeoClaims;

internal static partial class GermanSentences
{
    private static Dictionary<string, string> Brief => new()
    {
        ["What happened:"] = "Was geschah:",
        ["Our confidence in that is {0}: {1}."] = "Unser Vertrauen in dieses Urteil: {0}. {1}.",
        ["Reasons for it"] = "Gründe dafür",
        ["The strongest against it"] = "Das Stärkste dagegen",
        ["What would flip it"] = "Was das Urteil kippen würde",
        ["No item speaks for it."] = "Kein Beleg spricht dafür.",
        ["No item that is rated speaks against it."] = "Kein bewerteter Beleg spricht dagegen.",
        ["Between {0} and {1}, the likeliest two: no item decides."]
            = "Zwischen {0} und {1}, den beiden wahrscheinlichsten, entscheidet kein Beleg.",
        ["Between {0} and {1}, the likeliest two: {2}."] = "Zwischen {0} und {1}, den beiden wahrscheinlichsten: {2}.",
        ["{0} {1} speaks for {2}"] = "{0} {1} spricht für {2}",
        ["Without {0} {1}, {2} would lead."] = "Ohne {0} {1} läge vorn: {2}.",
        ["Without {0} {1}, {2} would be as likely."] = "Ohne {0} {1} wäre ebenso wahrscheinlich: {2}.",
        ["No loss of items: the answer would lead even without any."]
            = "Kein Wegfall von Belegen: Die Antwort läge auch ohne jeden Beleg vorn.",
        ["No single item. At least {0} would have to fall together."]
            = "Kein einzelner Beleg. Mindestens {0} müssten zusammen wegfallen.",
        ["No single item, nor any {0} together. It would take the fall of {1} or fewer."]
            = "Kein einzelner Beleg und auch keine {0} zusammen. Es würde genügen, wenn {1} wegfielen, vielleicht auch weniger.",
        ["Without all that comes from {0}, {1} {2:would lead|would be level}."]
            = "Ohne alles, was von {0} kommt, {2:läge vorn|lägen gleichauf}: {1}.",
        ["{0}: if that is {1}, {2} {3:would lead|would be level}."] = "{0}: Wird das {1}, {3:läge vorn|lägen gleichauf}: {2}.",
        ["seen"] = "beobachtet",
        ["not seen"] = "nicht beobachtet",
        ["If {0} were rated “{1}” against {2}, {3} {4:would lead|would be level}."]
            = "Würde {0} gegenüber {2} mit „{1}“ bewertet, {4:läge vorn|lägen gleichauf}: {3}.",
        ["Upright line: our figure. Bar: nine draws of ten lie within it. Each share is of the whole, also that of a part. Grey fields: "
            + "the likelihood words of {0}."] = "Senkrechter Strich: unsere Schätzung. Balken: Darin liegen neun von zehn Ziehungen. "
            + "Jeder Anteil gilt vom Ganzen, auch der eines Teils. Graue Felder: die Wörter der Skala {0}.",
        ["How likely each answer is"] = "Wie wahrscheinlich jede Antwort ist",
        ["no probability"] = "keine Wahrscheinlichkeit",
        ["reaches {0} to {1}"] = "reicht von {0} bis {1}",
        ["No method has an answer."] = "Keine Methode gibt eine Antwort.",
        ["By {0}, which gives no probabilities"] = "Nach {0}, ohne Wahrscheinlichkeiten",
        ["nobody leads"] = "keine liegt vorn",
        ["{0} of {1} items: {2} for {3}"] = "{0} von {1} Belegen: {2} für {3}",
        ["{0} of {1} items"] = "{0} von {1} Belegen",
    };
}
