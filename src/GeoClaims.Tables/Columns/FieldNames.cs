using System.Text;

namespace GeoClaims;

/// <summary>The headings by which people name the columns of their tables.</summary>
internal static class FieldNames
{
    private static readonly (TableField Field, string Names)[] Cited =
    [
        (TableField.ReportedIn,
            "reported in|where reported|reported|report|source|sources|source report|reference|citation|cited in|outlet|reports|where"),
        (TableField.Locator, "at|locator|page|paragraph|place in report"),
        (TableField.Quote, "quote|original words|original quote|verbatim"),
        (TableField.KnownFrom, "known from|known since|known"),
    ];

    private static readonly (TableField Field, string Names)[] Graded =
    [
        (TableField.Credibility, "credibility|cred|information credibility|info credibility"),
        (TableField.Reliability, "reliability|rel|source reliability"),
        (TableField.Grade, "grade|grading|admiralty|admiralty code|nato grade|rating of source|source grade"),
        (TableField.Confidence, "confidence|confidence score|conf"),
        (TableField.Relevance, "relevance|weight|importance|relevancy|diagnostic weight"),
        (TableField.Kind, "kind|type|evidence type|kind of evidence|category"),
        (TableField.Observed, "observed|observed when|date observed|date|when|time"),
    ];

    private static readonly (TableField Field, string Names)[] Claims =
    [
        (TableField.Id, "id|claim id|key|no id"),
        (TableField.Claimant, "claimant|who|actor|speaker|claimed by|said by|by|by whom|who said it|who claims|claimant name"),
        (TableField.Stance, "stance|position|verb|how|takes stance"),
        (TableField.Proposition, "proposition|said what|statement|claim|what|what was said|claims|claims what|text|says|assertion|content"),
        (TableField.Made, "made|when|date|said when|when said|claimed on|date of claim|made on|time|when made|day"),
        (TableField.Voice, "voice"),
        (TableField.Basis, "basis"),
        (TableField.Channel, "channel|medium|via|through"),
        .. Cited,
    ];

    private static readonly (TableField Field, string Names)[] Evidence =
    [
        (TableField.Id, "id|evidence id|item id|key"),
        (TableField.Statement, "statement|evidence|item|evidence item|text|description|what|observation|item of evidence|finding"),
        .. Graded,
        (TableField.Place, "place|where observed|location"),
        .. Cited,
    ];

    private static readonly (TableField Field, string Names)[] Sources =
    [
        (TableField.Id, "id|source id|key"),
        (TableField.Name, "name|source|source name|outlet|publisher|who"),
        (TableField.Reliability, "reliability|grade|rel|rating|source reliability"),
        (TableField.Because, "because|reason|reliability because|why|rationale|reason for grade|notes"),
        (TableField.Actor, "actor|actor name|behind|owner|who is behind|controlled by"),
    ];

    private static readonly (TableField Field, string Names)[] Reports =
    [
        (TableField.Id, "id|report id|key"),
        (TableField.Title, "title|report|headline|report title|name"),
        (TableField.Source, "source|source name|outlet|publisher|published by|newspaper|website"),
        (TableField.Author, "author|by|written by|byline|authors"),
        (TableField.Published, "published|date|when|published on|date published|publication date|day"),
        (TableField.Accessed, "accessed|read on|date accessed|retrieved"),
        (TableField.Address, "address|url|link|web address|where|web"),
        (TableField.ArchiveAddress, "archive|archive address|archived|archive url|archive link"),
        (TableField.Language, "language|lang"),
    ];

    private static readonly (TableField Field, string Names)[] Assessments =
    [
        (TableField.Item, "item|evidence|statement|evidence item|evidence id|item id"),
        (TableField.Hypothesis, "hypothesis|hypothesis name|answer|against|hypothesis id"),
        (TableField.Analyst, "analyst|by|who|rater|judge|assessor"),
        (TableField.Rating, "rating|consistency|mark|judgement|judgment|assessment|score|fit"),
        (TableField.Likelihood, "likelihood|probability|p|p e h"),
        (TableField.LikelihoodLow, "likelihood low|low|from|lowest"),
        (TableField.LikelihoodHigh, "likelihood high|high|to|highest"),
        (TableField.Because, "because|why|reason|rationale|comment|comments|notes|note"),
        (TableField.Since, "since|as of|date|when"),
    ];

    private static readonly (TableField Field, string Names)[] Matrix =
    [
        (TableField.Id, "id|no|nr|#|number|item id|evidence id|ref"),
        (TableField.Item, "item|evidence|items|evidence item|statement|description|item of evidence|evidence hypotheses|"
            + "evidence hypothesis|evidence vs hypotheses|indicator|argument"),
        (TableField.Analyst, "analyst|rater|judge"),
        .. Graded,
        (TableField.ReportedIn, "source|reported in|report|reference|citation|source report"),
        (TableField.Because, "because|note|notes|comment|comments|rationale|remark|remarks|why|explanation"),
    ];

    private static readonly Dictionary<string, TableField>[] ByKind =
        [.. new[] { Claims, Evidence, Sources, Reports, Assessments, Matrix }.Select(Read)];

    /// <summary>What a heading stands for in a table of a kind; nothing, if it is not known.</summary>
    public static TableField? Of(string heading, ListKind kind) => Of(heading, ByKind[(int)kind]);

    public static TableField? InMatrix(string heading) => Of(heading, ByKind[^1]);

    /// <summary>Where in the list of a field's names a heading stands: the first are the surest.</summary>
    public static int Rank(string heading, TableField field, ListKind kind)
    {
        var all = kind switch
        {
            ListKind.Claims => Claims,
            ListKind.Evidence => Evidence,
            ListKind.Sources => Sources,
            ListKind.Reports => Reports,
            _ => Assessments,
        };
        return Array.IndexOf(Array.Find(all, f => f.Field == field).Names.Split('|'), Plain(heading));
    }

    /// <summary>The heading in small letters, its words and no more: <c>Where_Reported:</c> is <c>where reported</c>.</summary>
    public static string Plain(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        for (var i = 0; i < heading.Length; i++)
        {
            var c = heading[i];
            if (char.IsLetterOrDigit(c) || c == '#')
            {
                var starts = i > 0 && char.IsUpper(c) && char.IsLower(heading[i - 1]);
                if (starts && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    private static TableField? Of(string heading, Dictionary<string, TableField> names)
        => names.TryGetValue(Plain(heading), out var field) ? field : null;

    private static Dictionary<string, TableField> Read((TableField Field, string Names)[] fields)
    {
        var names = new Dictionary<string, TableField>();
        foreach (var (field, all) in fields)
            foreach (var name in all.Split('|')) names.TryAdd(name, field);
        return names;
    }
}
