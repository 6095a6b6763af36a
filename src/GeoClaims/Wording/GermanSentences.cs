namespace GeoClaims;

/// <summary>The German catalogue. Names stand where they need no ending of their own: in the nominative, after a colon or in quotes.
/// An item is a „Beleg“, an origin an „Ursprung“, a confidence „Vertrauen“ as in the German reports of the IPCC.</summary>
internal static partial class GermanSentences
{
    public static SentenceCatalogue Catalogue { get; } = new SentenceCatalogue("de",
            [.. Signs, .. Dates, .. Tags, .. Lead, .. Rest, .. Confidence, .. Brief, .. Page, .. PageMore])
        .WithWords(LikelihoodScale.Icd203, "fast ausgeschlossen", "sehr unwahrscheinlich", "unwahrscheinlich",
            "etwa so wahrscheinlich wie nicht", "wahrscheinlich", "sehr wahrscheinlich", "fast sicher")
        .WithWords(LikelihoodScale.Phia, "kaum möglich", "höchst unwahrscheinlich", "unwahrscheinlich", "durchaus möglich",
            "wahrscheinlich", "höchst wahrscheinlich", "fast sicher")
        .WithWords(LikelihoodScale.Nato, "höchst unwahrscheinlich", "unwahrscheinlich", "so wahrscheinlich wie nicht",
            "wahrscheinlich", "höchst wahrscheinlich")
        .WithWords(LikelihoodScale.Ipcc, "besonders unwahrscheinlich", "äußerst unwahrscheinlich", "sehr unwahrscheinlich",
            "unwahrscheinlich", "etwa ebenso wahrscheinlich wie nicht", "eher wahrscheinlich als nicht", "wahrscheinlich",
            "sehr wahrscheinlich", "äußerst wahrscheinlich", "praktisch sicher")
        .WithWords(LikelihoodScale.Kent, "fast sicher nicht", "wahrscheinlich nicht", "etwa gleich wahrscheinlich wie nicht",
            "wahrscheinlich", "fast sicher");

    private static Dictionary<string, string> Signs => new()
    {
        [" and "] = " und ",
        ["“{0}”"] = "„{0}“",
        ["{0}.{1}"] = "{0},{1}",
        ["{0}%"] = "{0}\u00a0%",
    };

    private static Dictionary<string, string> Lead => new()
    {
        ["{0}{1} ({2}; we put it {3}at {4}{5}) that {6}."] = "{0}{1} ({2}; unsere Schätzung: {3}{4}{5}): {6}.",
        [", 90% interval {0}"] = ", 90-%-Intervall {0}",
        ["even lower, "] = "noch niedriger, ",
        ["even higher, "] = "noch höher, ",
        ["{0}{1}, below {2} each{3}, that any of these is true: {4}{5}."]
            = "{0}{1}, jeweils unter {2}{3}, ist jede dieser Antworten: {4}{5}.",
        ["; and {0} others, all of which are listed under Estimates"] = "; und {0} weitere, die alle unter „Estimates“ stehen",
        ["{0}{1} more answers come behind these; all are listed under Estimates."]
            = "{0}{1} weitere Antworten folgen; alle stehen unter „Estimates“.",
        ["{0} others as listed under Estimates"] = "{0} weitere, wie unter „Estimates“ aufgeführt",
        [" (90% intervals up to {0})"] = " (90-%-Intervalle bis {0})",
        ["{0}{1} ({2}{3}) that {4}."] = "{0}{1} ({2}{3}): {4}.",
        ["by what is stated it is impossible"] = "nach den Angaben ausgeschlossen",
        ["by what is stated it is certain"] = "nach den Angaben sicher",
        ["{0}{1} {2} ({3} has no word for that{4}) that {5}."] = "{0}{1} {2} (die Skala {3} hat dafür kein Wort{4}): {5}.",
        ["we put it at"] = "unsere Schätzung:",
        ["If it was {0}, "] = "Falls {0} zutrifft, dann ",
        ["No answer leads: {0} are equally likely."] = "Keine Antwort liegt vorn: {0} sind gleich wahrscheinlich.",
        ["No method has an answer: {0}."] = "Keine Methode gibt eine Antwort: {0}.",
        ["the question has no hypotheses"] = "die Frage hat keine Hypothesen",
        ["its hypotheses do not exclude one another, so that their probabilities need not add up to 1"]
            = "ihre Hypothesen schließen einander nicht aus, sodass sich ihre Wahrscheinlichkeiten nicht zu 1 ergänzen müssen",
        ["it gave no number for some hypothesis"] = "sie ergab für eine Hypothese keine Zahl",
        ["every hypothesis is rated impossible by some item"] = "jede Hypothese wird von einem Beleg ausgeschlossen",
        ["The case names one answer only, {0}, so there is nothing to weigh it against."]
            = "Der Fall nennt nur eine Antwort, {0}; es gibt nichts, wogegen sie abzuwägen wäre.",
        ["No item of evidence is rated yet, so the evidence does not tell the answers apart."]
            = "Noch ist kein Beleg bewertet; die Belege unterscheiden die Antworten deshalb nicht.",
        ["There is no evidence yet that would tell the answers apart."]
            = "Noch gibt es keine Belege, die die Antworten unterscheiden würden.",
        ["{0} has no answer here: {1}."] = "{0} gibt hier keine Antwort: {1}.",
        ["By {0} the evidence speaks least against: {1}."] = "Nach {0} sprechen die Belege am wenigsten gegen: {1}.",
        ["If it was {0}, none of its forms leads: {1} are equally likely."]
            = "Falls {0} zutrifft, liegt keine Form davon vorn: {1} sind gleich wahrscheinlich.",
    };

    private static Dictionary<string, string> Rest => new()
    {
        ["“{0}” leads only with every number at its best value; the median of the draws puts “{1}” higher, so that neither "
            + "is ahead of the other."]
            = "„{0}“ liegt nur vorn, wenn jede Zahl ihren besten Wert hat; im Median der Ziehungen steht „{1}“ höher. "
            + "Keine der beiden Antworten liegt also vor der anderen.",
        ["The 90% interval of {0} stays within the same word; with every rating and grade at its best value it would stand at {1}."]
            = "Das 90-%-Intervall von {0} bleibt innerhalb desselben Worts; hätten alle Bewertungen und Einstufungen ihren besten "
            + "Wert, läge die Antwort bei {1}.",
        ["The 90% interval of {0} reaches from “{1}” to “{2}”; with every rating and grade at its best value it would "
            + "stand at {3}."]
            = "Das 90-%-Intervall von {0} reicht von „{1}“ bis „{2}“; hätten alle Bewertungen und Einstufungen ihren besten Wert, "
            + "läge die Antwort bei {3}.",
        ["Figures are medians, and intervals hold nine in ten, of {0} draws of ratings, rating table, trust and priors (seed {1})."]
            = "Die Zahlen sind Mediane aus {0} Ziehungen von Bewertungen, Bewertungstabelle, Glaubwürdigkeit und "
            + "Ausgangswahrscheinlichkeiten (Startwert {1}); die Intervalle umfassen neun von zehn Ziehungen.",
        ["What tells the hypotheses apart most: {0}."] = "Was die Hypothesen am stärksten unterscheidet: {0}.",
        ["Without “{0}”, {1} would be as likely as the leader."]
            = "Ohne „{0}“ wäre ebenso wahrscheinlich wie die führende Antwort: {1}.",
        ["Without “{0}”, {1} would lead."] = "Ohne „{0}“ läge vorn: {1}.",
        ["No single item decides: with any one left out, the same answer leads."]
            = "Kein einzelner Beleg entscheidet: Welchen man auch weglässt, es liegt dieselbe Antwort vorn.",
        ["No single item decides: with any one left out, the same hypothesis leads."]
            = "Kein einzelner Beleg entscheidet: Welchen man auch weglässt, es liegt dieselbe Hypothese vorn.",
        ["If it was {0}, then without “{1}” {2} would be as likely as the first."]
            = "Falls {0} zutrifft, wäre ohne „{1}“ ebenso wahrscheinlich wie die führende Form: {2}.",
        ["If it was {0}, then without “{1}” {2} would be the likeliest."]
            = "Falls {0} zutrifft, wäre ohne „{1}“ am wahrscheinlichsten: {2}.",
        ["If it was {0}, no single item decides in which form."]
            = "Falls {0} zutrifft, entscheidet kein einzelner Beleg, in welcher Form.",
        ["Among the answers without parts, "] = "Unter den Antworten ohne Teile: ",
        ["{0}{1} {2:puts|put} the same first as {3}: {4}."] = "{0}{1} {2:setzt|setzen} dieselbe Antwort an die erste Stelle wie {3}: {4}.",
        ["{0}{1} disagrees with {2}: it puts {3} first, not {4}."] = "{0}{1} weicht ab von {2}: Vorn steht {3}, nicht {4}.",
        ["{0}{1} cannot tell {2} apart; {3} puts {4} first."] = "{0}{1} unterscheidet nicht zwischen {2}; bei {3} steht vorn: {4}.",
        ["Items of one origin are doubted together. Doubted one by one, they would put {0} at {1} in place of {2}, each number at its "
            + "best value."] = "Belege eines Ursprungs werden gemeinsam bezweifelt. Einzeln bezweifelt, ergäben sie für {0} {1} statt "
            + "{2}, jede Zahl mit ihrem besten Wert.",
        ["Read through the {0} channel, {1} {2:would lead|would be level}."]
            = "Über den Kanal „{0}“ gelesen, {2:läge vorn|lägen gleichauf}: {1}.",
        ["Read through the {0} channel, the word for “{1}” would be “{2}”."]
            = "Über den Kanal „{0}“ gelesen, wäre das Wort für „{1}“: „{2}“.",
        ["The case does not say how likely each answer was before the evidence, so all of one level started alike."]
            = "Der Fall sagt nicht, wie wahrscheinlich die Antworten vor den Belegen waren; alle einer Ebene begannen deshalb gleich.",
        ["The case states every prior as 0, which says nothing, so all answers of one level started alike."]
            = "Der Fall gibt jede Ausgangswahrscheinlichkeit mit 0 an, was nichts sagt; alle Antworten einer Ebene begannen deshalb "
            + "gleich.",
        ["Before the evidence: {0}, as the case states its priors."]
            = "Vor den Belegen: {0}; so nennt der Fall seine Ausgangswahrscheinlichkeiten.",
        ["All this holds if one of the hypotheses is true: none of them stands for what nobody thought of."]
            = "All das gilt, falls eine der Hypothesen zutrifft: Keine von ihnen steht für das, woran niemand gedacht hat.",
        ["{0:# chain of reporting runs in a circle; it is|# chains of reporting run in a circle; they are} listed under Independence."]
            = "{0:# Meldekette läuft im Kreis; sie steht|# Meldeketten laufen im Kreis; sie stehen} unter „Independence“.",
        ["{0:# gap remains; it is|# gaps remain; they are} listed under Gaps."]
            = "{0:# Lücke bleibt; sie steht|# Lücken bleiben; sie stehen} unter „Gaps“.",
    };
}
