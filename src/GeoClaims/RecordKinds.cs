namespace GeoClaims;

/// <summary>What the library has to know about a kind of record besides its members.</summary>
internal static class RecordKinds
{
    private static readonly Dictionary<Type, RecordKind> ByType = Enum.GetValues<RecordKind>().ToDictionary(TypeOf);

    private static readonly string[] AllWords = [.. Enum.GetNames<RecordKind>().Select(n => n.ToLowerInvariant())];

    public static RecordKind Of(Type type) => ByType[type];

    /// <summary>What an id of this kind starts with.</summary>
    public static string Prefix(this RecordKind kind) => kind switch
    {
        RecordKind.Proposition => "prop",
        RecordKind.Question => "q",
        RecordKind.Hypothesis => "h",
        RecordKind.Evidence => "ev",
        RecordKind.Implication => "implies",
        _ => kind.Word(),
    };

    public static string Word(this RecordKind kind) => AllWords[(int)kind];

    public static string Plural(this RecordKind kind) => kind switch
    {
        RecordKind.Hypothesis => "hypotheses",
        RecordKind.Evidence => "items of evidence",
        _ => kind.Word() + "s",
    };

    public static string WithArticle(this RecordKind kind) => kind switch
    {
        RecordKind.Evidence => "an item of evidence",
        RecordKind.Event or RecordKind.Actor or RecordKind.Assessment or RecordKind.Implication or RecordKind.Interest or RecordKind.Indicator => $"an {kind.Word()}",
        _ => $"a {kind.Word()}",
    };

    public static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => typeof(Event),
        RecordKind.Actor => typeof(Actor),
        RecordKind.Source => typeof(Source),
        RecordKind.Report => typeof(Report),
        RecordKind.Proposition => typeof(Proposition),
        RecordKind.Question => typeof(Question),
        RecordKind.Hypothesis => typeof(Hypothesis),
        RecordKind.Claim => typeof(Claim),
        RecordKind.Evidence => typeof(Evidence),
        RecordKind.Assessment => typeof(Assessment),
        RecordKind.Implication => typeof(Implication),
        RecordKind.Interest => typeof(Interest),
        RecordKind.Indicator => typeof(Indicator),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
