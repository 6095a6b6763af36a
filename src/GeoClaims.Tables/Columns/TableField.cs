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
    /// <summary>What an item of evidence says.</summary>
    Statement,
    /// <summary>What kind of item, such as <c>testimony</c>.</summary>
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
    /// <summary>When something was observed.</summary>
    Observed,
    /// <summary>Where something was observed.</summary>
    Place,
    /// <summary>From when on a record was known.</summary>
    KnownFrom,
    /// <summary>A source's name.</summary>
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
}
