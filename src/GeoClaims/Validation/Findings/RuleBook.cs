namespace GeoClaims;

/// <summary>Every rule of the library. The page docs/findings.md is made from it.</summary>
internal static partial class RuleBook
{
    // What makes a case a case: no CaseFile ever breaks these.
    public static readonly Rule UniqueIds = Error("GC101", "An id names one record of a case.",
        "A reference by an id that two records share could mean either.",
        "Rename all records but one, or remove the copies.");
    public static readonly Rule ResolvedReferences = Error("GC102", "A reference names a record that the case holds.",
        "A chain from a number back to its source must not end in nothing.",
        "Add the record that is missing, or correct the reference.");
    public static readonly Rule RightKind = Error("GC103", "A reference names a record of the right kind.",
        "Claimant, hypothesis and evidence are never mixed up.",
        "Name a record of the kind that the member asks for.");
    public static readonly Rule OwnId = Error("GC104", "A record has an id of its own kind.",
        "An id tells a reader what it names.",
        "Start the id with the prefix of its kind, such as ev: for evidence.");
    public static readonly Rule UniqueAssessments = Error("GC105", "An analyst judges an item against a hypothesis once.",
        "Two judgements by one analyst of one cell would count that analyst twice.",
        "Keep one of the assessments.");

    // What an author typed, found by the builder.
    public static readonly Rule ReadableTime = Error("GC301", "A time is written in EDTF.",
        "A time that cannot be read would silently be no time.",
        "Write it as EDTF does, such as 2024-03-22, 2024-03~ or 2024-03-22/2024-03-25.");
    public static readonly Rule KnownGrade = Error("GC302", "A grade is one of its scale.",
        "A grade that does not exist must not be taken for unknown.",
        "Write a reliability as a letter from A to F, a credibility as a number from 1 to 6.");
    public static readonly Rule NumberInRange = Error("GC303", "A number lies in its range.",
        "A probability or score outside 0 to 1 means nothing.",
        "Write a number from 0 to 1; of a range, low ≤ best ≤ high.");
    public static readonly Rule WellFormedId = Error("GC304", "An id is written as prefix:name.",
        "Ids stand in paths, files and addresses, where spaces and signs would break them.",
        "Use letters of any script, digits, '-', '_' and '.', up to 120 characters.");
    public static readonly Rule KnownZone = Error("GC305", "A clock zone is in the time zone database.",
        "Without its zone a time of day cannot be placed.",
        "Write an IANA name, such as Europe/Moscow, or leave it out for UTC.");

    // JSON text, found when a case is read.
    public static readonly Rule FittingJson = Error("GC401", "The text is JSON that fits the format.",
        "What the reader does not know it would lose on the next save; so it takes nothing that does not fit.",
        "Correct the text at the place named. CaseFile.JsonSchema describes the format.");
    public static readonly Rule KnownFormat = Error("GC402", "The format is one that this version reads.",
        "A newer format may hold what this version would misread.",
        "Start the text with \"format\": \"geoclaims/1\", or read it with a newer version of the library.");
    public static readonly Rule WithinLimits = Error("GC403", "The text keeps within the limits.",
        "A file from elsewhere must not be able to exhaust the reader.",
        "Raise the limit in LoadLimits if a file of that size is meant.");
    public static readonly Rule UnbrokenHistory = Error("GC404", "A history is unbroken.",
        "A revision that was changed, lost or put in later is not what was recorded.",
        "Compare with a copy. CaseHistory.VerifyFile names the first broken revision; what stands before it can be relied on.");
    public static readonly Rule WithoutLoss = Error("GC405", "What is saved is what JSON keeps without loss.",
        "JSON numbers are doubles (RFC 8785, RFC 7493), and half a surrogate pair is "
            + "no character: what is rounded or replaced is not what was recorded.",
        "Write figures with 15 digits at most (GC247), and remove or complete broken characters.");

    /// <summary>Every rule, in the order of codes.</summary>
    public static IReadOnlyList<Rule> All => [.. Listed().OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static Rule Error(string code, string title, string why, string mend) => new(code, Severity.Error, title, why, mend);

    private static Rule Warning(string code, string title, string why, string mend) => new(code, Severity.Warning, title, why, mend);
}
