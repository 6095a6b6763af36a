namespace GeoClaims;

/// <summary>What a column of a table may hold.</summary>
public enum TableField
{
    /// <summary>Nothing that belongs to the case: the column is passed over, and not listed as without a place either.</summary>
    Ignored,
    /// <summary>The record's id.</summary>
    Id,
    /// <summary>Who makes a claim: an actor by id, name or alias.</summary>
    Claimant,
    /// <summary>The stance of a claim, such as <c>denies</c>.</summary>
    Stance,
    /// <summary>What a claim is about: a proposition by id or statement, or a hypothesis by id or name.</summary>
    Proposition,
    /// <summary>When a claim was made.</summary>
    Made,
    /// <summary>Where it is reported: a report by id, title or address, or a source by id or name.</summary>
    ReportedIn,
    /// <summary>The place in the report, such as <c>paragraph 2</c>.</summary>
    Locator,
    /// <summary>The words of the report.</summary>
    Quote,
    /// <summary>How a report gives a claim: said, paraphrased, reported belief.</summary>
    Voice,
    /// <summary>What a claim rests on, such as <c>hearsay</c>.</summary>
    Basis,
    /// <summary>Through which channel a claim was made.</summary>
    Channel,
    /// <summary>What an item of evidence or a proposition says, or a question asks.</summary>
    Statement,
    /// <summary>What kind of item, actor or event, such as <c>testimony</c>.</summary>
    Kind,
    /// <summary>How credible the information is: 1 to 6, or high, medium, low.</summary>
    Credibility,
    /// <summary>How reliable the source is: A to F, or high, medium, low.</summary>
    Reliability,
    /// <summary>Both grades in one, such as <c>B2</c>.</summary>
    Grade,
    /// <summary>How sure the analyst is of an item, from 0 to 1.</summary>
    Confidence,
    /// <summary>How much an item bears on the question: high, medium, low.</summary>
    Relevance,
    /// <summary>When something was observed, or when an event happened.</summary>
    Observed,
    /// <summary>Where something was observed or happened.</summary>
    Place,
    /// <summary>From when on a record was known.</summary>
    KnownFrom,
    /// <summary>The name of a source, an actor, an event or a hypothesis.</summary>
    Name,
    /// <summary>The reason of a grade or a judgement.</summary>
    Because,
    /// <summary>The actor behind a source.</summary>
    Actor,
    /// <summary>A report's title.</summary>
    Title,
    /// <summary>Who published a report: a source by id or name.</summary>
    Source,
    /// <summary>Who wrote a report.</summary>
    Author,
    /// <summary>When a report was published.</summary>
    Published,
    /// <summary>When a report was read.</summary>
    Accessed,
    /// <summary>Where a report can be found.</summary>
    Address,
    /// <summary>Where a copy of a report can be found.</summary>
    ArchiveAddress,
    /// <summary>A language, such as <c>ru</c>.</summary>
    Language,
    /// <summary>The item judged: by id or statement.</summary>
    Item,
    /// <summary>The hypothesis an item was judged against: by id or name.</summary>
    Hypothesis,
    /// <summary>Who judged.</summary>
    Analyst,
    /// <summary>A judgement as a mark, such as <c>CC</c>.</summary>
    Rating,
    /// <summary>A judgement as a likelihood, from 0 to 1.</summary>
    Likelihood,
    /// <summary>The lowest likelihood held possible.</summary>
    LikelihoodLow,
    /// <summary>The highest likelihood held possible.</summary>
    LikelihoodHigh,
    /// <summary>From when on a judgement stands.</summary>
    Since,
    /// <summary>What follows from other columns or records, such as a name beside an id: it is worked out anew, not read.</summary>
    WorkedOut,
    /// <summary>When something happened, by whoever claims it.</summary>
    Happened,
    /// <summary>How certain a claimant is: a word of a scale of likelihoods.</summary>
    Certainty,
    /// <summary>The id of the scale to which that word belongs.</summary>
    CertaintyScale,
    /// <summary>The least probability that the word stands for.</summary>
    CertaintyLow,
    /// <summary>The greatest probability that the word stands for.</summary>
    CertaintyHigh,
    /// <summary>The number claimed, or the least.</summary>
    FigureLow,
    /// <summary>The greatest number claimed; open if empty.</summary>
    FigureHigh,
    /// <summary>The evidence that a claimant names.</summary>
    Grounds,
    /// <summary>The claim that a claim revises.</summary>
    Revises,
    /// <summary>How close to an item its reporter was.</summary>
    Access,
    /// <summary>A latitude in degrees.</summary>
    Latitude,
    /// <summary>A longitude in degrees.</summary>
    Longitude,
    /// <summary>The claims that an item of evidence is.</summary>
    Claims,
    /// <summary>The items that an item only says again.</summary>
    Restates,
    /// <summary>The items on which an item depends.</summary>
    DependsOn,
    /// <summary>Who looked and found nothing.</summary>
    SearchedBy,
    /// <summary>Where they looked.</summary>
    SearchedWhere,
    /// <summary>Until when they looked.</summary>
    SearchedUntil,
    /// <summary>The time zone of a source, a report or a place, such as <c>Europe/Berlin</c>.</summary>
    Zone,
    /// <summary>The hash of a report’s content.</summary>
    ContentHash,
    /// <summary>The reports from which a report was taken.</summary>
    DerivedFrom,
    /// <summary>Other names of an actor.</summary>
    Aliases,
    /// <summary>How an actor is bound to others, such as <c>part of actor:union</c>.</summary>
    Affiliations,
    /// <summary>The event of which an event is a part.</summary>
    PartOf,
    /// <summary>Who took part and as what, such as <c>actor:union as caller</c>.</summary>
    Participants,
    /// <summary>The proposition or hypothesis of which another is a part.</summary>
    Parent,
    /// <summary>The events and actors that a proposition is about.</summary>
    About,
    /// <summary>The claims that a proposition is about.</summary>
    AboutClaims,
    /// <summary>What a proposition counts.</summary>
    Measure,
    /// <summary>In which unit it counts.</summary>
    Unit,
    /// <summary>The possible answers of a question.</summary>
    Hypotheses,
    /// <summary>Whether at most one answer is true.</summary>
    Exclusive,
    /// <summary>Whether one of the answers is true.</summary>
    Exhaustive,
    /// <summary>By when a question is to be answered.</summary>
    ResolveBy,
    /// <summary>What settles a question.</summary>
    Criteria,
    /// <summary>The answer that proved true.</summary>
    Resolution,
    /// <summary>When it did.</summary>
    ResolvedAt,
    /// <summary>What showed it.</summary>
    ResolvedBecause,
    /// <summary>The questions that a hypothesis answers.</summary>
    Questions,
    /// <summary>How likely a hypothesis is before the evidence, from 0 to 1.</summary>
    Prior,
    /// <summary>The reason of a prior.</summary>
    PriorBecause,
    /// <summary>Whether a hypothesis stands for all that is not named.</summary>
    IsCatchAll,
    /// <summary>Whether the answers of a question stand in an order.</summary>
    Ordered,
    /// <summary>The class of questions of which a question is one.</summary>
    ReferenceClass,
    /// <summary>The question that is judged.</summary>
    Question,
    /// <summary>How likely an analyst holds which answers.</summary>
    Answers,
    /// <summary>The actor for whom alone an implication holds.</summary>
    Acceptor,
    /// <summary>The propositions from which an implication leads.</summary>
    From,
    /// <summary>The proposition to which it leads.</summary>
    To,
    /// <summary>How surely it follows: a word of a scale of likelihoods.</summary>
    Strength,
    /// <summary>The id of the scale to which that word belongs.</summary>
    StrengthScale,
    /// <summary>The least probability that the word stands for.</summary>
    StrengthLow,
    /// <summary>The greatest probability that the word stands for.</summary>
    StrengthHigh,
    /// <summary>Who says that it follows.</summary>
    SaidBy,
    /// <summary>Whether an actor gains or loses.</summary>
    Direction,
    /// <summary>Whether an indicator was looked for, and seen.</summary>
    Status,
    /// <summary>How far an indicator is to be expected under which hypotheses.</summary>
    Expected,
}
