namespace GeoClaims;

// Numbers that are claimed. That parties differ is no finding: see CaseFile.Figures.
internal static partial class RuleBook
{
    public static readonly Rule OneFigureAtOnce = Warning("GC242", "A party states one number of one thing at one time.",
        "Parties may differ; one that says two numbers at once contradicts itself, or was misread.",
        "Correct the number that was misread, let the claim that came later revise the other, or state the times of day.");
    public static readonly Rule GrowingFigure = Warning("GC243", "A number that only grows does not shrink.",
        "A smaller number after a greater one takes something back that the case does not tell.",
        "Let the later claim revise the earlier one, if the party corrected itself. Else check numbers and times, or take Grows away.");
    public static readonly Rule ShortFigure = Error("GC247", "A figure has 15 digits at most.",
        "JSON numbers are doubles (RFC 8785, RFC 7493): what has more digits would be rounded by whoever reads it.",
        "Round the figure, or count in a greater unit.");
}
