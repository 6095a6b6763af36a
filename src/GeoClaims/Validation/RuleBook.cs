namespace GeoClaims;

/// <summary>Every rule of the library.</summary>
internal static class RuleBook
{
    // What makes a case a case.
    public static readonly Rule UniqueIds = Error("GC101", "An id names one record of a case.");
    public static readonly Rule ResolvedReferences = Error("GC102", "A reference names a record that the case holds.");
    public static readonly Rule RightKind = Error("GC103", "A reference names a record of the right kind.");
    public static readonly Rule OwnId = Error("GC104", "A record has an id of its own kind.");
    public static readonly Rule UniqueAssessments = Error("GC105", "An analyst judges an item against a hypothesis once.");

    // Content.
    public static readonly Rule TextGiven = Error("GC201", "A text that a record needs is not blank.");
    public static readonly Rule EvidenceIsCited = Error("GC202", "Evidence that is not an assumption is cited.");
    public static readonly Rule NoPartOfCycle = Error("GC203", "Nothing is a part of itself.");
    public static readonly Rule NoRevisionCycle = Error("GC204", "No claim revises itself.");
    public static readonly Rule RevisesOwnClaim = Error("GC205", "A claim revises an earlier claim of the same claimant.");
    public static readonly Rule NoDerivationCycle = Warning("GC206", "No report derives from itself.");
    public static readonly Rule OneJudgement = Error("GC207", "An assessment states either a consistency or a likelihood.");
    public static readonly Rule OneSubject = Error("GC208", "A subject is either an event or an actor.");
    public static readonly Rule ClaimAsAct = Error("GC209", "Evidence of the kind 'claim made' names claims of one claimant about one proposition, and no other evidence names any.");
    public static readonly Rule NoRestatingCycle = Warning("GC210", "No item restates itself.");
    public static readonly Rule DependsOnAssumption = Warning("GC211", "An item depends on assumptions.");
    public static readonly Rule HypothesisAsked = Error("GC212", "A hypothesis answers exactly one question, the same as its parent.");
    public static readonly Rule FigureInOrder = Error("GC213", "A figure's lower end is not above its upper end.");
    public static readonly Rule NoMetaHypothesis = Error("GC214", "A proposition about claims is no hypothesis.");
    public static readonly Rule PartsAreRated = Error("GC215", "Evidence is rated against hypotheses that have no parts.");
    public static readonly Rule ResolvedByOwnAnswer = Error("GC216", "A question is resolved by one of its own hypotheses.");
    public static readonly Rule CatchAll = Warning("GC217", "An exhaustive question has a catch-all answer.");
    public static readonly Rule PriorsAddUp = Warning("GC218", "The priors of siblings add up to 1.");
    public static readonly Rule ClosedWords = Error("GC219", "A kind, stance or rating is one of the listed values.");

    // What an author typed.
    public static readonly Rule ReadableTime = Error("GC301", "A time is written in EDTF.");
    public static readonly Rule KnownGrade = Error("GC302", "A grade is one of its scale.");
    public static readonly Rule NumberInRange = Error("GC303", "A number lies in its range.");
    public static readonly Rule WellFormedId = Error("GC304", "An id is written as prefix:name.");
    public static readonly Rule KnownZone = Error("GC305", "A clock zone is in the time zone database.");

    // JSON text.
    public static readonly Rule FittingJson = Error("GC401", "The text is JSON that fits the format.");
    public static readonly Rule KnownFormat = Error("GC402", "The format is one that this version reads.");
    public static readonly Rule WithinLimits = Error("GC403", "The text keeps within the limits.");

    private static Rule Error(string code, string title) => new(code, Severity.Error, title);

    private static Rule Warning(string code, string title) => new(code, Severity.Warning, title);
}
