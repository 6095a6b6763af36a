namespace GeoClaims;

/// <summary>How a report is made.</summary>
public sealed partial record ReportOptions
{
    /// <summary>Everything as a rule.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>How the evidence is weighed.</summary>
    public EvaluationOptions Evaluation { get; init; } = EvaluationOptions.Default;

    /// <summary>The language and the words of the report's sentences: its brief, its judgement, headings, tables and notes, with the words
    /// of likelihood everywhere. What the page draws
    /// outside of its texts stays English; so does a sentence that the catalogue lacks.</summary>
    /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
    public SentenceCatalogue Sentences
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = SentenceCatalogue.English;

    /// <summary>Which end of an uncertain time counts when the case is replayed.</summary>
    public KnownBound Bound { get; init; } = KnownBound.Latest;

    /// <summary>How many steps of the replay the report shows at most, from
    /// 1: those that moved the answers most, and always the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MostSnapshots { get; init => field = AtLeast(value, 1); } = 40;

    /// <summary>How many items the drawing of where the evidence comes from shows at most, from 1: the most telling ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MostDrawn { get; init => field = AtLeast(value, 1); } = 10;

    /// <summary>Whose view of boundaries the map shows; it is printed under the map.</summary>
    public BoundaryView Boundaries { get; init; } = BoundaryView.UnResolution68262;

    /// <summary>The language in which the case is written, as a tag of BCP 47 such as <c>ar</c> or <c>ru-Latn</c>; null for that of
    /// the report's own words, English. The page marks each text of the
    /// case with it, so that a screen reader pronounces it right.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the page runs from right to left, as it does for a <see cref="Language"/> written so, such as Arabic or Hebrew,
    /// unless this is set. Charts and dates stay as they are, and the report's
    /// own words run from left to right within their lines.</summary>
    public bool RightToLeft { get => _rightToLeft ?? Scripts.RunsRightToLeft(Language); init => _rightToLeft = value; }

    private readonly bool? _rightToLeft;

    private static int AtLeast(int value, int least, [System.Runtime.CompilerServices.CallerMemberName] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
