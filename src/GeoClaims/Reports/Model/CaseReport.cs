namespace GeoClaims;

/// <summary>A report on a question of a case: everything that its views show,
/// worked out once, so that no view can disagree with another.</summary>
/// <remarks>Immutable and safe to use from many threads. The same case and options always give the same report.</remarks>
public sealed partial class CaseReport
{
    internal CaseReport() { }

    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>How the report was made.</summary>
    public required ReportOptions Options { get; init; }

    /// <summary>What the whole evidence says.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>How firmly it says so.</summary>
    public required Robustness Robustness { get; init; }

    /// <summary>The SHA-256 of the case as <see cref="CaseFile.Save(string)"/> writes it, in
    /// hexadecimal: whoever has the file can check that this report is about it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>In two or three sentences what the report is about.</summary>
    public required ValueList<string> Account { get; init; }

    /// <summary>The answers with their tags: parts after the whole.</summary>
    public required ValueList<TaggedHypothesis> Hypotheses { get; init; }

    /// <summary>The items with their tags, the most telling first.</summary>
    public required ValueList<TaggedItem> Items { get; init; }

    /// <summary>The claims that bear on the question with their tags, in the order in which they were made.</summary>
    public required ValueList<TaggedClaim> Claims { get; init; }

    /// <summary>
    /// How the judgement stood step by step, from the event on that the answers are about; the last one is on everything in the case.
    /// </summary>
    public required ValueList<Snapshot> Snapshots { get; init; }

    /// <summary>How many steps of the replay brought something on the question
    /// and are not shown, because others moved the answers more.</summary>
    public required int SnapshotsLeftOut { get; init; }

    /// <summary>Who claims what on the question: those who belong together in one, the earliest to speak first.</summary>
    public required ValueList<Claimant> Claimants { get; init; }

    /// <summary>What happened when and became known when.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>From whom the most telling items come and what they do.</summary>
    public required SourceGraph Graph { get; init; }

    /// <summary>Where it happened; null if no place of the case has a point.</summary>
    public required PlaceMap? Map { get; init; }

    /// <summary>What the leading answer would stand at without single items and
    /// origins; empty if nobody leads or there are no probabilities.</summary>
    public required ValueList<WhatIfRow> WhatIfs { get; init; }

    /// <summary>What is missing, except for what would change the judgement if it were found, and
    /// for indicators that nobody has looked for: those stand under <see cref="Next"/>.</summary>
    public required ValueList<Sentence> Missing { get; init; }

    /// <summary>What would change the judgement.</summary>
    public required ValueList<Sentence> Changes { get; init; }

    /// <summary>What to look for next, and what that is expected to tell.</summary>
    public required NextQuestions Next { get; init; }

    /// <summary>What each answer gains or costs whom.</summary>
    public required Stakes Stakes { get; init; }

    /// <summary>What actors must also accept if they accept an answer, where anything follows for them.</summary>
    public required ValueList<Commitments> Commitments { get; init; }

    /// <summary>How the stances of those who claim something on the question moved, where they did, or contradict each other.</summary>
    public required ValueList<Positions> Positions { get; init; }

    /// <summary>What was forecast in the case, and how it came out.</summary>
    public required ValueList<ForecastNote> Forecasts { get; init; }

    /// <summary>The reports behind it all, in the order in which they are first used.</summary>
    public required ValueList<Endnote> Endnotes { get; init; }

    /// <summary>What the sources amount to: how many, how well graded, how far from what they report.</summary>
    public required ValueList<string> SourceSummary { get; init; }

    /// <summary>The judgement as it stands on everything in the case.</summary>
    public Snapshot Now => Snapshots[^1];

    /// <summary>The event that the answers are about, with when and where; null if they are about none.</summary>
    internal string? WhatHappened { get; init; }

    /// <summary>The language and the words of its sentences.</summary>
    internal SentenceCatalogue Sentences { get => field ?? Options.Sentences; private set; }

    /// <summary>The scale whose words the report uses.</summary>
    internal LikelihoodScale Scale => field ??= Sentences.Named(Options.Evaluation.Scale);

    /// <summary>The language of the case where that is known not to be the one of the words around it; else null.</summary>
    internal string? CaseLanguage => Options.Language ?? (Sentences.IsEnglish ? null : "en");

    /// <summary>A word of the scale as the report says it.</summary>
    internal string Word(string word) => Sentences.WordOf(Scale.Id, word) ?? word;

    internal string? TagOf(string key) => Tags.GetValueOrDefault(key);

    internal IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
