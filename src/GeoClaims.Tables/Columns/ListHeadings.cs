namespace GeoClaims;

/// <summary>The headings by which people name the columns of their tables, and those of the library's own rows.</summary>
/// <remarks>A heading may stand under several fields: where a surer one holds the first, it stands for the next.</remarks>
internal static class ListHeadings
{
    private static readonly (TableField Field, string Names)[] Cited =
    [
        (TableField.ReportedIn,
            "reports|reported in|where reported|reported|report|source|sources|source report|reference|citation|cited in|outlet|where|"
            + "report titles"),
        (TableField.Locator, "locator|at|page|paragraph|place in report"),
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

    private static readonly (TableField Field, string Names)[] Located =
    [
        (TableField.Place, "place|where observed|location"),
        (TableField.Latitude, "latitude|lat"),
        (TableField.Longitude, "longitude|lon|long|lng"),
        (TableField.Zone, "zone|time zone|timezone"),
    ];

    private static readonly (TableField Field, string Names)[] Claims =
    [
        (TableField.Id, "id|claim id|key|no id"),
        (TableField.Claimant, "claimant|who|actor|speaker|claimed by|said by|by|by whom|who said it|who claims|claimant name"),
        (TableField.Stance, "stance|position|verb|how|takes stance"),
        (TableField.Proposition, "proposition|said what|statement|claim|what|what was said|claims|claims what|text|says|assertion|content"),
        (TableField.Made, "made|when|date|said when|when said|claimed on|date of claim|made on|time|when made|day"),
        (TableField.Happened, "when|event date|date of event|happened|when it happened"),
        (TableField.Voice, "voice"),
        (TableField.Basis, "basis"),
        (TableField.Channel, "channel|medium|via|through"),
        (TableField.Certainty, "certainty|how certain|likelihood word"),
        (TableField.CertaintyScale, "certainty scale"),
        (TableField.CertaintyLow, "certainty low"),
        (TableField.CertaintyHigh, "certainty high"),
        (TableField.FigureLow, "figure low|at least"),
        (TableField.FigureHigh, "figure high|at most"),
        (TableField.Grounds, "grounds|evidence named"),
        (TableField.Revises, "revises|corrects"),
        .. Cited,
        (TableField.WorkedOut, "claimant name|statement|when earliest|when latest|made earliest|made latest|report titles"),
    ];

    private static readonly (TableField Field, string Names)[] Evidence =
    [
        (TableField.Id, "id|evidence id|item id|key"),
        (TableField.Statement, "statement|evidence|item|evidence item|text|description|what|observation|item of evidence|finding"),
        .. Graded,
        .. Located,
        .. Cited,
        (TableField.Access, "access|access of the source"),
        (TableField.Claims, "claims"),
        (TableField.Restates, "restates|same as|repeats"),
        (TableField.DependsOn, "depends on"),
        (TableField.SearchedBy, "searched by"),
        (TableField.SearchedWhere, "searched where"),
        (TableField.SearchedUntil, "searched until"),
        (TableField.WorkedOut, "observed earliest|observed latest|report titles|exhibits|checks"),
    ];

    private static readonly (TableField Field, string Names)[] Sources =
    [
        (TableField.Id, "id|source id|key"),
        (TableField.Name, "name|source|source name|outlet|publisher|who"),
        (TableField.Reliability, "reliability|grade|rel|rating|source reliability"),
        (TableField.Because, "reliability because|because|reason|why|rationale|reason for grade|notes"),
        (TableField.Actor, "actor|actor name|behind|owner|who is behind|controlled by"),
        (TableField.Zone, "zone|time zone|timezone"),
        (TableField.WorkedOut, "actor name"),
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
        (TableField.ArchiveAddress, "archive address|archive|archived|archive url|archive link"),
        (TableField.ContentHash, "content hash|hash|sha256"),
        (TableField.Language, "language|lang"),
        (TableField.Zone, "zone|time zone|timezone"),
        (TableField.DerivedFrom, "derived from|copied from|based on"),
        (TableField.WorkedOut, "source name|published earliest|published latest"),
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
        (TableField.WorkedOut, "statement|hypothesis name"),
    ];

    private static readonly (TableField Field, string Names)[] Actors =
    [
        (TableField.Id, "id|actor id|key"),
        (TableField.Name, "name|actor|actor name|who"),
        (TableField.Kind, "kind|type|actor type|kind of actor"),
        (TableField.Aliases, "aliases|alias|also known as|aka|other names"),
        (TableField.Affiliations, "affiliations|affiliation"),
        (TableField.WorkedOut, "affiliation names"),
    ];

    private static readonly (TableField Field, string Names)[] Events =
    [
        (TableField.Id, "id|event id|key"),
        (TableField.Name, "name|event|event name|what happened"),
        (TableField.Kind, "kind|type|event type|kind of event"),
        (TableField.Observed, "time|when|date|day"),
        .. Located,
        (TableField.PartOf, "part of|part of name"),
        (TableField.Participants, "participants|who took part|involved"),
        .. Cited,
        (TableField.WorkedOut, "time earliest|time latest|part of name|participant names|report titles"),
    ];

    private static readonly (TableField Field, string Names)[] Propositions =
    [
        (TableField.Id, "id|proposition id|key"),
        (TableField.Statement, "statement|proposition|text"),
        (TableField.Parent, "parent|parent statement"),
        (TableField.About, "about"),
        (TableField.AboutClaims, "about claims"),
        (TableField.Measure, "measure"),
        (TableField.Unit, "unit"),
        (TableField.WorkedOut, "parent statement"),
    ];

    private static readonly (TableField Field, string Names)[] Questions =
    [
        (TableField.Id, "id|question id|key"),
        (TableField.Statement, "text|question|asked"),
        (TableField.Hypotheses, "hypotheses|answers|hypothesis names"),
        (TableField.Exclusive, "exclusive"),
        (TableField.Exhaustive, "exhaustive"),
        (TableField.Ordered, "ordered"),
        (TableField.ResolveBy, "resolve by|answer by|deadline"),
        (TableField.Criteria, "criteria|what settles it"),
        (TableField.ReferenceClass, "reference class"),
        (TableField.Resolution, "resolution|outcome"),
        (TableField.ResolvedAt, "resolved at|resolved on"),
        (TableField.ResolvedBecause, "resolved because"),
        (TableField.WorkedOut, "hypothesis names"),
    ];

    private static readonly (TableField Field, string Names)[] Hypotheses =
    [
        (TableField.Id, "id|hypothesis id|key"),
        (TableField.Name, "name|hypothesis|hypothesis name|answer"),
        (TableField.Proposition, "proposition|statement|says"),
        (TableField.Questions, "questions|question"),
        (TableField.Prior, "prior|prior probability|base rate"),
        (TableField.PriorBecause, "prior because|reason for prior"),
        (TableField.IsCatchAll, "is catch all|catch all"),
        (TableField.Kind, "kind|kind of answer"),
        (TableField.Parent, "parent|parent name"),
        (TableField.WorkedOut, "statement|parent name"),
    ];

    private static readonly (TableField Field, string Names)[] Judgements =
    [
        (TableField.Id, "id|judgement id|key"),
        (TableField.Question, "question|question id|asked"),
        (TableField.Analyst, "analyst|judge|forecaster|by|who"),
        (TableField.Answers, "answers|probabilities|forecast"),
        (TableField.Made, "made|date|when"),
        (TableField.Because, "because|why|reason|rationale"),
        (TableField.WorkedOut, "question text|answer names"),
    ];

    private static readonly (TableField Field, string Names)[] Implications =
    [
        (TableField.Id, "id|implication id|key"),
        (TableField.Acceptor, "acceptor|accepted by|for whom|acceptor name"),
        (TableField.From, "from|if|premises|from statements"),
        (TableField.To, "to|then|follows|what follows|conclusion|to statement"),
        (TableField.Strength, "strength|how surely|certainty"),
        (TableField.StrengthScale, "strength scale"),
        (TableField.StrengthLow, "strength low"),
        (TableField.StrengthHigh, "strength high"),
        (TableField.Because, "because|why|reason|rationale|notes"),
        (TableField.SaidBy, "said by|who|who says so"),
        .. Cited,
        (TableField.WorkedOut, "acceptor name|from statements|to statement|report titles"),
    ];

    private static readonly (TableField Field, string Names)[] Interests =
    [
        (TableField.Id, "id|interest id|key"),
        (TableField.Actor, "actor|who|whose|party|actor name"),
        (TableField.Direction, "direction|gains or loses|gain or loss|interest|effect"),
        (TableField.Proposition, "proposition|if believed|if accepted|what|statement"),
        (TableField.Because, "because|why|reason|rationale|notes"),
        .. Cited,
        (TableField.WorkedOut, "actor name|statement|report titles"),
    ];

    private static readonly (TableField Field, string Names)[] Indicators =
    [
        (TableField.Id, "id|indicator id|key"),
        (TableField.Statement, "text|indicator|what would be seen|sign"),
        (TableField.Hypothesis, "hypothesis|hypothesis name|points to|of"),
        (TableField.Status, "status|seen"),
        (TableField.Expected, "expected|expectation|expectations|expected names"),
        .. Cited,
        (TableField.WorkedOut, "hypothesis name|expected names|report titles"),
    ];

    /// <summary>Those beside the marks of a matrix.</summary>
    public static (TableField Field, string Names)[] Matrix { get; } =
    [
        (TableField.Id, "id|no|nr|#|number|item id|evidence id|ref"),
        (TableField.Item, "item|evidence|items|evidence item|statement|description|item of evidence|evidence hypotheses|"
            + "evidence hypothesis|evidence vs hypotheses|indicator|argument"),
        (TableField.Analyst, "analyst|rater|judge"),
        .. Graded,
        (TableField.ReportedIn, "source|reported in|report|reference|citation|source report"),
        (TableField.Because, "because|note|notes|comment|comments|rationale|remark|remarks|why|explanation"),
    ];

    public static (TableField Field, string Names)[] Of(ListKind kind) => kind switch
    {
        ListKind.Claims => Claims,
        ListKind.Evidence => Evidence,
        ListKind.Sources => Sources,
        ListKind.Reports => Reports,
        ListKind.Assessments => Assessments,
        ListKind.Actors => Actors,
        ListKind.Events => Events,
        ListKind.Propositions => Propositions,
        ListKind.Questions => Questions,
        ListKind.Judgements => Judgements,
        ListKind.Implications => Implications,
        ListKind.Interests => Interests,
        ListKind.Indicators => Indicators,
        _ => Hypotheses,
    };
}
