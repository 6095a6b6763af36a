namespace GeoClaims;

// What stands twice in a case, or looks as if it did.
internal static partial class RuleBook
{
    public static readonly Rule ToldApart = Warning("GC240", "Actors, sources, events and what is asked of them can be told apart by name.",
        "One actor under two ids holds half of its positions under each, and two sources that are one confirm each other. "
            + "A letter of another script can make a name that only looks like one in the case.",
        "If the two are one, join them by CaseChange.Join(keep, other). Else name them so that a reader can tell them apart, "
            + "or state what tells them apart: their kinds, or what each is part of.");
    public static readonly Rule OneTimeOfOneEvent = Warning("GC241", "Events of one name happened at one time.",
        "Reports that date one event differently easily make two of it.",
        "If the two are one, join them by CaseChange.Join(keep, other) and state the rival dates as claims. Else put into the "
            + "names what tells them apart, or make both parts of one larger event.");
    public static readonly Rule StatedOnce = Warning("GC244", "What is recorded is recorded once.",
        "A copy counts as a second report, item or claim where there is one.",
        "Keep one, with the citations of both: CaseChange.Join(keep, other) makes one of them. "
            + "If they are two, state what tells them apart, such as when each was made.");
    public static readonly Rule RepeatsOrBuildsOn = Warning("GC255",
        "An item that says the same as one of a report from which its own derives restates it.",
        "A report that derives from another repeats it or builds on it. What it repeats weighs once, but only where that is said.",
        "Add the earlier item to Restates. If the item adds something of its own, say in its statement what that is.");
    public static readonly Rule RetractsOwnClaim = Warning("GC245", "Only what was claimed is taken back.",
        "A retraction of nothing tells that a claim is missing from the case, or that the stance is another.",
        "Add the claim that was taken back, or change the stance: who never held it may deny it.");
}
