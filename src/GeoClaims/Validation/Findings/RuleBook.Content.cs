namespace GeoClaims;

// Content: what a case says. A case can be loaded and worked on while it breaks these.
internal static partial class RuleBook
{
    public static readonly Rule TextGiven = Error("GC201", "A text that a record needs is not blank.",
        "A reader sees records by their texts.",
        "Write the text.");
    public static readonly Rule EvidenceIsCited = Error("GC202", "Evidence that is not an assumption is cited.",
        "What leads back to no report cannot be checked.",
        "Cite a report, or make the item an assumption, which says openly that it has no source.");
    public static readonly Rule NoPartOfCycle = Error("GC203", "Nothing is a part of itself.",
        "A whole that is its own part has no top from which to tell it.",
        "Cut one of the links of the circle.");
    public static readonly Rule NoRevisionCycle = Error("GC204", "No claim revises itself.",
        "Revisions follow one another in time.",
        "Cut one of the links of the circle: the earlier claim revises nothing.");
    public static readonly Rule RevisesOwnClaim = Error("GC205", "A claim revises an earlier claim of the same claimant.",
        "To contradict somebody else is a claim of one's own.",
        "Point to an own claim, or leave the link out.");
    public static readonly Rule NoDerivationCycle = Warning("GC206", "No report derives from itself.",
        "Reports that quote each other in a circle may have no origin at all. It happens, so it is only pointed out.",
        "Check which report was first, and cut the link that is wrong.");
    public static readonly Rule OneJudgement =
        Error("GC207", "An assessment, and what is expected of an indicator, states either a consistency or a likelihood.",
        "Two judgements in one could disagree; none would be no judgement.",
        "State one of the two.");
    public static readonly Rule OneSubject = Error("GC208", "A subject is either an event or an actor.",
        "One subject is one thing.",
        "Name one of the two, and add a second subject for the other.");
    public static readonly Rule ClaimAsAct = Error("GC209",
        "Evidence of the kind 'claim made' names claims of one claimant about one proposition, and no other evidence names any.",
        "A claim enters the matrix only as the act that it was made, once for each claimant and proposition.",
        "Name the claims, make one item for each claimant and proposition, or change the kind.");
    public static readonly Rule NoRestatingCycle = Warning("GC210", "No item restates itself.",
        "Items in a circle weigh once together all the same, but one of them must have been first.",
        "Cut the link of the item that was first.");
    public static readonly Rule DependsOnAssumption = Warning("GC211", "An item depends on assumptions.",
        "Dependence says what the item falls with; other evidence is weighed on its own.",
        "Make the other item an assumption, or link the two by Restates.");
    public static readonly Rule HypothesisAsked = Error("GC212", "A hypothesis answers exactly one question, the same as its parent.",
        "Its probability is one among those of its rivals.",
        "List it under one question; another question needs a hypothesis of its own on the same proposition.");
    public static readonly Rule FigureInOrder = Error("GC213", "A figure's lower end is not above its upper end.",
        "A reversed range holds no number.",
        "Write the lower end first.");
    public static readonly Rule NoMetaHypothesis = Error("GC214", "A proposition about claims is no hypothesis.",
        "Rating evidence against it would count the claims twice.",
        "Answer with what the claims are about.");
    public static readonly Rule PartsAreRated = Error("GC215", "Evidence is rated against hypotheses that have no parts.",
        "A union follows from its parts; a rating of its own would count twice, or be lost.",
        "Rate the item against the parts.");
    public static readonly Rule ResolvedByOwnAnswer = Error("GC216", "A question is resolved by one of its own hypotheses.",
        "Otherwise no forecast can be scored.",
        "Name one of its hypotheses, or add the answer that proved true.");
    public static readonly Rule CatchAll = Warning("GC217", "An exhaustive question has a catch-all answer.",
        "Without one, what nobody thought of has probability 0.",
        "Add a hypothesis with IsCatchAll, or set Exhaustive to false.");
    public static readonly Rule PriorsAddUp = Warning("GC218", "The priors of siblings add up to 1.",
        "They are shares of a whole. They are scaled when they do not add up, which may not be what was meant.",
        "Mend the shares, or leave one out: it gets what the others leave.");
    public static readonly Rule ClosedWords = Error("GC219", "A kind, stance or rating is one of the listed values.",
        "Another value has no meaning and cannot be written to a file.",
        "Use a listed value.");
    public static readonly Rule TimesInOrder = Warning("GC220", "Nothing is reported, read or known before it happened.",
        "One of the two times must be wrong, or the record is about something else.",
        "Check both times. A time that is only roughly known can say so: 2024-03~, 2024-03-22/2024-03-25, 2024-03-XX.");
    public static readonly Rule TimesAgree = Warning("GC221", "Claims about when something happened can all be true.",
        "Times that cannot overlap contradict each other. The case keeps both; a reader should know.",
        "Nothing, if sources do disagree. Else correct the time that was misread.");
    public static readonly Rule RunsForwards =
        Error("GC248", "An interval does not end before it starts, on the clock on which it is read.",
        "Where one end states an offset and the other none, the clock of its place, its report or the case decides.",
        "Write the offset at both ends.");
    public static readonly Rule ConfirmedTwice = Warning("GC222", "An item of credibility 1 has a second, independent source.",
        "Grade 1 means confirmed by other, independent sources. Reports that derive from one another are one source.",
        "Cite the other source, or grade the item 2.");
    public static readonly Rule HypothesisRated = Warning("GC223", "Every hypothesis without parts is rated against some item.",
        "A hypothesis that nobody held against the evidence keeps its prior by neglect.",
        "Rate the evidence against it.");
    public static readonly Rule HypothesisTested = Warning("GC224", "Some item speaks against every hypothesis but the catch-all.",
        "What nothing could disprove is consistent with everything, and wins by saying little.",
        "Look for what would not be seen if it were true, or make the hypothesis more definite.");
    public static readonly Rule AbsenceSearched = Warning("GC225", "An absence says who looked, where and until when.",
        "That nothing was found means something only if somebody looked.",
        "Fill in Search.");
    public static readonly Rule AssumptionTested = Warning("GC226", "An assumption on which rated items depend is graded.",
        "If it falls, they fall; a reader should see how firm it is.",
        "Give it a credibility or a confidence score, and say in its statement what it rests on.");
    public static readonly Rule PlainText = Warning("GC227", "Texts hold no control or direction-override characters.",
        "They can hide or reorder what a reader sees.",
        "Remove the characters. Right-to-left text needs none of them.");
    public static readonly Rule WellFormedText = Error("GC228", "Texts are well-formed Unicode.",
        "Half a surrogate pair is no character, and is lost when the case is saved.",
        "Remove or complete the character.");
    public static readonly Rule LikelihoodApartFromConfidence =
        Warning("GC229", "No sentence of a reason states both a likelihood and a confidence.",
        "ICD 203 §D.6.e(2)(b): side by side, readers take one for the other.",
        "Make two sentences of it.");
    public static readonly Rule ClaimIsNotContent = Warning("GC230", "What somebody claims is not used as if it were found.",
        "That X said so is evidence; what X said needs evidence of its own.",
        "Make the item the act, by the kind ClaimMade, or state what was observed.");
    public static readonly Rule KnownLikelihoodWord = Warning("GC231", "A likelihood's word and range are those of its scale.",
        "The same word means different numbers on different scales.",
        "Take the likelihood from its scale, as in LikelihoodScale.Icd203[\"likely\"].");

    public static readonly Rule ReadableLength = Warning("GC246", "Texts are of a length that somebody reads.",
        "A name of a page, or a reason of a book, was pasted by mistake or hides what it says.",
        "Shorten it. A whole document is a report, and a file of it an exhibit.");

    private static IEnumerable<Rule> Listed() =>
    [
        UniqueIds, ResolvedReferences, RightKind, OwnId, UniqueAssessments,
        TextGiven, EvidenceIsCited, NoPartOfCycle, NoRevisionCycle, RevisesOwnClaim, NoDerivationCycle, OneJudgement, OneSubject,
        ClaimAsAct,
        NoRestatingCycle, DependsOnAssumption, HypothesisAsked, FigureInOrder, NoMetaHypothesis, PartsAreRated, ResolvedByOwnAnswer,
        CatchAll,
        PriorsAddUp, ClosedWords, RunsForwards, TimesInOrder, TimesAgree, ConfirmedTwice, HypothesisRated, HypothesisTested,
        AbsenceSearched,
        AssumptionTested,
        PlainText, WellFormedText, LikelihoodApartFromConfidence, ClaimIsNotContent, KnownLikelihoodWord,
        ToldApart, OneTimeOfOneEvent, OneFigureAtOnce, GrowingFigure, StatedOnce, RetractsOwnClaim, RepeatsOrBuildsOn, ReadableLength,
        ShortFigure,
        WrittenHash, KnownHash, CountedSize, WrittenMediaType, SealsFit, UnbrokenCustody, WholePage, CheckTold,
        ReadableTime, KnownGrade, NumberInRange, WellFormedId, KnownZone, FittingJson, KnownFormat, WithinLimits, UnbrokenHistory,
        WithoutLoss,
        .. OfRating(), .. OfJudging(),
    ];
}
