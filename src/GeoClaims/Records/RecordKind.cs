namespace GeoClaims;

/// <summary>A kind of record: all that the library has to know of it besides its members.</summary>
internal sealed class RecordKind : IComparable<RecordKind>
{
    private static readonly List<RecordKind> s_all = [];

    // In the order in which a case lists them.
    public static readonly RecordKind Event = new(typeof(Event), "event");
    public static readonly RecordKind Actor = new(typeof(Actor), "actor", isFrame: true);
    public static readonly RecordKind Source = new(typeof(Source), "source", isFrame: true);
    public static readonly RecordKind Report = new(typeof(Report), "report");
    public static readonly RecordKind Proposition = new(typeof(Proposition), "proposition", "prop");
    public static readonly RecordKind Question = new(typeof(Question), "question", "q", isFrame: true);
    public static readonly RecordKind Hypothesis = new(typeof(Hypothesis), "hypothesis", "h", many: "hypotheses");
    public static readonly RecordKind Claim = new(typeof(Claim), "claim");
    public static readonly RecordKind Evidence =
        new(typeof(Evidence), "evidence", "ev", one: "item of evidence", many: "items of evidence");
    public static readonly RecordKind Assessment = new(typeof(Assessment), "assessment");
    public static readonly RecordKind Implication = new(typeof(Implication), "implication", "implies");
    public static readonly RecordKind Interest = new(typeof(Interest), "interest");
    public static readonly RecordKind Indicator = new(typeof(Indicator), "indicator");
    public static readonly RecordKind Judgement = new(typeof(Judgement), "judgement", one: "direct judgement");

    private static readonly Dictionary<Type, RecordKind> s_byType = s_all.ToDictionary(k => k.Type);

    private RecordKind(Type type, string word, string? prefix = null, string? one = null, string? many = null, bool isFrame = false)
    {
        (Type, Word, Prefix, One, Order, IsFrame) = (type, word, prefix ?? word, one ?? word, s_all.Count, isFrame);
        Many = many ?? One + "s";
        s_all.Add(this);
    }

    public static IReadOnlyList<RecordKind> All => s_all;

    /// <summary>The place among the kinds, from 0.</summary>
    public int Order { get; }

    public Type Type { get; }

    /// <summary>The word for it in JSON, in paths and in the store.</summary>
    public string Word { get; }

    /// <summary>What an id of this kind starts with.</summary>
    public string Prefix { get; }

    /// <summary>One of them in a sentence.</summary>
    public string One { get; }

    /// <summary>Several of them in a sentence.</summary>
    public string Many { get; }

    /// <summary>Whether records of this kind are the frame that the analyst sets, and so stand throughout.</summary>
    public bool IsFrame { get; }

    public string WithArticle => $"{("aeiou".Contains(One[0], StringComparison.Ordinal) ? "an" : "a")} {One}";

    public static RecordKind Of(Type type) => s_byType[type];

    public int CompareTo(RecordKind? other) => other is null ? 1 : Order.CompareTo(other.Order);

    public override string ToString() => Word;
}
