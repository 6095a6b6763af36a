namespace GeoClaims;

/// <summary>What the sections of a report say beside its brief, the first half.</summary>
internal static partial class GermanSentences
{
    private static Dictionary<string, string> Page => new()
    {
        ["(happened {0})"] = "(geschehen {0})",
        ["(happened perhaps {0})"] = "(geschehen vielleicht {0})",
        ["+ gains"] = "+ gewinnt",
        ["− loses"] = "− verliert",
        [", about {0}."] = ", um {0}.",
        [", {0}."] = ", {0}.",
        [", undated."] = ", ohne Datum.",
        ["undated"] = "ohne Datum",
        ["A claim is not evidence for what it says; only that it was made is. Who belongs together, such as a state with "
            + "its services, shares a card."]
            = "Eine Behauptung ist kein Beleg für das, was sie sagt, sondern nur dafür, dass sie aufgestellt wurde. Wer "
            + "zusammengehört, wie ein Staat und seine Dienste, steht auf einer Karte.",
        ["A grade A–F is for the source, {0} for the item; F and {1} cannot be judged, and widen the range without "
            + "moving the point."]
            = "Eine Note A–F gilt der Quelle, {0} dem Beleg; F und {1} heißen „nicht zu beurteilen“ und machen die "
            + "Spanne breiter, ohne den Punkt zu verschieben.",
        ["All {0}"] = "Alle {0}",
        ["{0} stand under “What is open”."] = "{0} stehen unter „Was offen ist“.",
        ["All {0} items on which the lead rests come from {1}. Look for somebody else who knows."]
            = "Alle {0} Belege, auf denen die Führung ruht, kommen von {1}. Zu suchen ist jemand anderes, der es weiß.",
        ["An interest says who would like an answer, and a commitment what follows from accepting one. Neither says "
            + "anything of what is true."]
            = "Ein Interesse sagt, wem eine Antwort gefiele, und eine Festlegung, was aus ihr folgt. Keines von beiden "
            + "sagt, was wahr ist.",
        ["Answer"] = "Antwort",
        ["Answers that nobody thought of are in no draw."] = "Antworten, an die niemand gedacht hat, stehen in keiner Ziehung.",
        ["As of"] = "Stand",
        ["At least {0} items{1} must fall for the lead to change: without {2}, {3} {4}."]
            = "Mindestens {0} Belege{1} müssen wegfallen, damit eine andere Antwort führt: ohne {2}: {3} {4}.",
        ["Bits"] = "Bit",
        ["Bits: by how much the answer is expected to lower what is open, {0} bits in all, if looking cannot err. What "
            + "nobody has rated may be rated anything from “{1}” to “{2}”; how likely each is, is assumed as evenly "
            + "as where its answer stands now allows."]
            = "Bit: um wie viel die Antwort voraussichtlich senkt, was offen ist (insgesamt {0} Bit), falls die Suche nicht "
            + "irrt. Was niemand bewertet hat, kann alles von „{1}“ bis „{2}“ sein; wie wahrscheinlich jedes ist, "
            + "wird so gleichmäßig angenommen, wie es der jetzige Stand der Antwort zulässt.",
        ["Bits: by how much the answer is expected to lower what is open, {0} bits in all, if looking cannot err."]
            = "Bit: um wie viel die Antwort voraussichtlich senkt, was offen ist (insgesamt {0} Bit), falls die Suche nicht "
            + "irrt.",
        ["Chance that this is right"] = "Wie wahrscheinlich das stimmt",
        ["Changing any one item, grade or missing rating by itself {0} “{1}” {2}."]
            = "Wird ein einzelner Beleg, eine Note oder eine fehlende Bewertung geändert, {0} „{1}“ {2}.",
        ["leaves"] = "bleibt",
        ["moves"] = "liegt",
        ["at {0}"] = "bei {0}",
        ["between {0} and {1}"] = "zwischen {0} und {1}",
        ["Channel: “{0}”: {1}. Ratings in numbers: {2}, {3} Trust: {4}, {5} Analysts: {6}"]
            = "Kanal: „{0}“: {1}. Bewertungen in Zahlen: {2}, {3} Glaubwürdigkeit: {4}, {5} Analysten: {6}",
        ["Chart"] = "Schaubild",
        ["Circular reporting"] = "Meldungen im Kreis",
        ["Claim {0}"] = "Aussage {0}",
        ["Claims"] = "Aussagen",
        ["Clock: {0}."] = "Uhrzeit: {0}.",
        ["Counting every copy would have moved “{0}” from {1} to {2}."]
            = "Jede Kopie mitgezählt, wäre „{0}“ von {1} auf {2} gerückt.",
        ["Difference"] = "Unterschied",
        ["Each line takes one thing away and weighs the rest anew."] = "Jede Zeile nimmt etwas weg und wägt den Rest neu ab.",
        ["Each of the other {0} items changes it by less than one point, or by none."]
            = "Jeder der übrigen {0} Belege ändert es um weniger als einen Punkt oder gar nicht.",
        ["Earlier dates are shown with today’s ratings on what was known then. A report that states only its day "
            + "counts from the end of that day."]
            = "Frühere Tage zeigen die heutigen Bewertungen dessen, was damals bekannt war. Ein Bericht, der nur den Tag "
            + "nennt, zählt vom Ende dieses Tages an.",
        ["Earlier dates are shown with today’s ratings on what was known then. A report that states only its day "
            + "counts from the beginning of that day."]
            = "Frühere Tage zeigen die heutigen Bewertungen dessen, was damals bekannt war. Ein Bericht, der nur den Tag "
            + "nennt, zählt vom Beginn dieses Tages an.",
        ["Event"] = "Ereignis",
        ["Everything in the case"] = "Alles im Fall",
        ["Everything in the case, with what has no date"] = "Alles im Fall, auch was kein Datum hat",
        ["Evidence"] = "Belege",
        ["Evidence it points to"] = "Belege, auf die sie sich beruft",
        ["Evidence matrix"] = "Tafel der Belege",
        ["Evidence on this question, known"] = "Belege zur Frage, bekannt",
        ["Evidence that it said so"] = "Belege, dass sie es sagte",
        ["Forecasts"] = "Vorhersagen",
        ["How likely each answer was at each step"] = "Wie wahrscheinlich jede Antwort bei jedem Schritt war",
        ["How positions moved"] = "Wie sich Standpunkte änderten",
        ["How sure are we of this?"] = "Wie sicher sind wir?",
        ["How the evidence was weighed"] = "Wie die Belege abgewogen wurden",
        ["How the judgement moved"] = "Wie sich das Urteil änderte",
        ["If all that comes from any one origin alone were planted, and told nothing, the same answer would lead."]
            = "Wäre alles, was von einem einzelnen Ursprung allein kommt, untergeschoben und sagte nichts, läge dieselbe "
            + "Antwort vorn.",
        ["If all that comes from it alone were planted"] = "Wenn alles, was nur von ihm kommt, untergeschoben wäre",
        ["If believed"] = "Falls man ihr glaubt",
        ["If somebody looked in vain, that would speak against the leader: {0}."]
            = "Suchte jemand vergebens, spräche das gegen die führende Antwort: {0}.",
        ["If somebody looked in vain, that would speak for the leader: {0}."]
            = "Suchte jemand vergebens, spräche das für die führende Antwort: {0}.",
        ["If {0} accepts “{1}”"] = "Wenn „{1}“ anerkannt wird von: {0}",
        ["If {0} also accepts {1}, there follows{2}: {3}{4}."] = "Erkennt {0} auch {1} an, so folgt{2}: {3}{4}.",
        ["If {0} that {1} from {2} alone told nothing, being planted, {3} {4}."]
            = "Sagten {0} Belege, die nur von {2} {1}, nichts, weil untergeschoben, {4}: {3}.",
        ["In brief"] = "In Kürze",
        ["In full"] = "Ausführlich",
        ["In {0}"] = "In {0}",
        ["In {0}{1}{2}{3}{4}"] = "In {0}{1}{2}{3}{4}",
        ["It names none."] = "Sie nennt keine.",
        ["It repeats a more trusted item, and is not counted twice."]
            = "Er wiederholt einen glaubwürdigeren Beleg und zählt nicht doppelt.",
        ["Known"] = "Bekannt",
        ["Known by the end of"] = "Bekannt bis Ende",
        ["Lead changes"] = "Führung wechselt",
        ["Likelihood"] = "In Worten",
        ["Limits"] = "Grenzen",
        ["Look for: {0}"] = "Zu suchen: {0}",
        ["Rate {0} {1} against {2}"] = "Zu bewerten: {0} {1} gegenüber {2}",
        ["Low, moderate or high says how well founded the judgement is, never how likely its answer. It follows a "
            + "published rule (confidence-grounds/{0}) over what stands behind the decisive items and what could speak "
            + "against the leader: see docs/confidence.md."]
            = "Gering, mittel oder hoch sagt, wie gut das Urteil begründet ist, nie wie wahrscheinlich die Antwort ist. Es "
            + "folgt einer veröffentlichten Regel (confidence-grounds/{0}) über das, was hinter den entscheidenden "
            + "Belegen steht und was gegen die führende Antwort sprechen könnte: siehe docs/confidence.md.",
        ["Low, moderate or high says how well founded the judgement is, never how likely its answer. It follows a "
            + "published rule over what stands behind the decisive items and what could speak against the leader: see "
            + "docs/confidence.md."]
            = "Gering, mittel oder hoch sagt, wie gut das Urteil begründet ist, nie wie wahrscheinlich die Antwort ist. Es "
            + "folgt einer veröffentlichten Regel über das, was hinter den entscheidenden Belegen steht und was gegen die "
            + "führende Antwort sprechen könnte: siehe docs/confidence.md.",
        ["Made from the case file with SHA-256 {0}, zone data {1}, {2} from seed {3}. {4}"]
            = "Erstellt aus der Falldatei mit SHA-256 {0}, Zeitzonendaten {1}, {2} ab Startwert {3}. {4}",
        ["Means"] = "Bedeutet",
        ["Method"] = "Verfahren",
        ["Next"] = "Als Nächstes",
        ["High confidence"] = "Hohes Vertrauen",
        ["Moderate confidence"] = "Mittleres Vertrauen",
        ["Low confidence"] = "Geringes Vertrauen",
        ["{0} in “{1}”."] = "{0} in „{1}“.",
        ["{0} in “{1}”, if it was “{2}”."] = "{0} in „{1}“, falls „{2}“ zutrifft.",
        ["No answer leads, so there is no judgement to be sure of."]
            = "Keine Antwort liegt vorn; es gibt kein Urteil, dessen man sicher sein könnte.",
        ["Nothing is weighed yet, so there is no judgement to be sure of."]
            = "Noch ist nichts abgewogen; es gibt kein Urteil, dessen man sicher sein könnte.",
        ["No evidence is named for “{0}” by {1}."] = "Für „{0}“ nennt keinen Beleg: {1}.",
        ["No interest is on record."] = "Kein Interesse ist verzeichnet.",
        ["No item of evidence is rated on this question."] = "Zu dieser Frage ist kein Beleg bewertet.",
        ["No item speaks against “{0}”. Look for what would, or it stands only because nobody has tested it."]
            = "Gegen „{0}“ spricht kein Beleg. Zu suchen ist, was es täte; sonst steht die Antwort nur, weil niemand "
            + "sie geprüft hat.",
        ["No loss of up to {0} items changes the lead. A search step by step found {1}{2} without which {3} {4}: {5}{6}."]
            = "Kein Wegfall von bis zu {0} Belegen ändert die Führung. Eine schrittweise Suche fand {1}{2}, ohne die "
            + "gilt: {3} {4}: {5}{6}.",
        ["would lead"] = "läge vorn",
        ["would be level"] = "lägen gleichauf",
        ["No report, claim or item of this case rests on itself in the end."]
            = "Kein Bericht, keine Aussage und kein Beleg dieses Falls ruht am Ende auf sich selbst.",
        ["No single doubt would take the lead from “{0}”, nor the fall of any {1} items: it takes {2} or fewer."]
            = "Kein einzelner Zweifel nähme „{0}“ die Führung, auch nicht der Wegfall von {1} beliebigen Belegen: Es "
            + "braucht {2} oder weniger.",
        ["No single doubt would take the lead from “{0}”: {1} items must fall together."]
            = "Kein einzelner Zweifel nähme „{0}“ die Führung: {1} Belege müssten zusammen wegfallen.",
        ["No single report, source or origin carries the lead: with any one of them gone, the same answer leads."]
            = "Kein einzelner Bericht, keine Quelle und kein Ursprung trägt die Führung: Welchen man auch weglässt, es "
            + "liegt dieselbe Antwort vorn.",
        ["Nobody claims an answer."] = "Niemand behauptet eine Antwort.",
        ["There is no evidence yet on the {0} explanations."] = "Zu den {0} Erklärungen gibt es noch keine Belege.",
        ["There is no evidence yet on the {0} explanation."] = "Zu der {0} Erklärung gibt es noch keine Belege.",
        ["This report weighs {0} pieces of evidence against {1} explanations."]
            = "Dieser Bericht wägt {0} Belege gegen {1} Erklärungen ab.",
        ["This report weighs {0} piece of evidence against {1} explanations."]
            = "Dieser Bericht wägt {0} Beleg gegen {1} Erklärungen ab.",
        ["This report weighs {0} pieces of evidence against {1} explanation."]
            = "Dieser Bericht wägt {0} Belege gegen {1} Erklärung ab.",
        ["This report weighs {0} piece of evidence against {1} explanation."] = "Dieser Bericht wägt {0} Beleg gegen {1} Erklärung ab.",
        ["One party takes a stand, and one answer is claimed."] = "Eine Partei bezieht Stellung, und eine Antwort wird behauptet.",
        ["One party takes a stand, but claims no answer."] = "Eine Partei bezieht Stellung, behauptet aber keine Antwort.",
        ["One party takes a stand, and {0} different answers are claimed."]
            = "Eine Partei bezieht Stellung, und {0} verschiedene Antworten werden behauptet.",
        ["{0} parties take a stand, and {1} different answers are claimed."]
            = "{0} Parteien beziehen Stellung, und {1} verschiedene Antworten werden behauptet.",
        ["{0} parties take a stand, and one answer is claimed."] = "{0} Parteien beziehen Stellung, und eine Antwort wird behauptet.",
        ["{0} parties take a stand, but none claims an answer."] = "{0} Parteien beziehen Stellung, aber keine behauptet eine Antwort.",
        ["Nobody has rated “{0}” against any hypothesis."] = "„{0}“ hat niemand gegenüber irgendeiner Hypothese bewertet.",
        ["Nobody has rated “{0}” against {1}."] = "„{0}“ hat niemand bewertet gegenüber: {1}.",
        ["None is named."] = "Keine sind genannt.",
        ["Not settled in this case."] = "In diesem Fall nicht entschieden.",
        ["Nothing here is rated against an explanation. Evidence that fits everything tells nothing."]
            = "Nichts hier ist gegen eine Erklärung bewertet. Belege, die zu allem passen, sagen nichts.",
        ["Nothing that the case shows."] = "Nichts, was der Fall zeigt.",
        ["On the evidence of the case: {0}"] = "Nach den Belegen des Falls: {0}",
        ["Open"] = "Offen",
        ["Origin"] = "Ursprung",
        ["Origins"] = "Ursprünge",
        ["Outlines: Natural Earth, public domain."] = "Umrisse: Natural Earth, gemeinfrei.",
        ["Outlines: Natural Earth, public domain. Crimea is drawn as part of Ukraine (UN General Assembly resolution "
            + "{0}/{1})."]
            = "Umrisse: Natural Earth, gemeinfrei. Die Krim ist als Teil der Ukraine gezeichnet (Resolution {0}/{1} der "
            + "UN-Generalversammlung).",
        ["Parties with claims on it"] = "Parteien mit Aussagen dazu",
        ["Party"] = "Partei",
        ["Places"] = "Orte",
        ["Positions"] = "Standpunkte",
        ["Probability"] = "In Zahlen",
        ["Question"] = "Frage",
        ["Rank"] = "Rang",
        ["Measure"] = "Maß",
        ["Reaches"] = "Reicht bis",
        ["Read down a column and look for − and −−. The explanation with the least against it stands; evidence "
            + "that fits everything tells nothing."]
            = "Man lese eine Spalte abwärts und suche nach − und −−. Es steht die Erklärung, gegen die am wenigsten "
            + "spricht; Belege, die zu allem passen, sagen nichts.",
        ["SHA-{0} of the case"] = "SHA-{0} des Falls",
        ["So far this stands against it: {0} {1} “{2}”."] = "Bisher steht dem entgegen: {0} {1} „{2}“.",
        ["Sorted by the moment each item became known."] = "Geordnet nach dem Zeitpunkt, zu dem jedes bekannt wurde.",
        ["Source summary."] = "Die Quellen im Überblick.",
        ["Sources"] = "Quellen",
        ["Sources cited here"] = "Zitierte Quellen",
        ["Stakes"] = "Interessen",
    };
}
