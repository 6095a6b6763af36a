using System.Diagnostics.CodeAnalysis;

namespace GeoClaims;

/// <summary>One immutable snapshot of one investigation: events, actors, sources, claims, evidence, and how they were judged.</summary>
/// <remarks>
/// <para>What always holds: ids are unique in the case, and every reference names a record of the right kind.
/// Everything else that may be wrong with a case is a finding of <c>Validate</c>.</para>
/// <para>Make one with a <c>CaseFileBuilder</c> or read one with <c>Load</c>; change one by <c>With</c>, which gives a new one.
/// Two cases are equal when their contents are; the order in which records were added is no content. Safe to use from many threads.</para>
/// </remarks>
public sealed partial class CaseFile : IEquatable<CaseFile>
{
    private readonly CaseIndex _index;

    // What a view of a case, such as the one as known at some time, says of itself behind the title.
    private readonly string _view = "";

    internal CaseFile(string title, ClockZone zone, string? handling, IReadOnlyCollection<CaseRecord> records, CaseIndex index)
    {
        (Title, Zone, Handling, _index) = (title, zone, handling, index);
        var byKind = new RecordsByKind(records, index);
        Events = new(byKind.Of<Event>(), this);
        Actors = new(byKind.Of<Actor>(), this);
        Sources = new(byKind.Of<Source>(), this);
        Reports = new(byKind.Of<Report>(), this);
        Propositions = new(byKind.Of<Proposition>(), this);
        Questions = new(byKind.Of<Question>(), this);
        Hypotheses = new(byKind.Of<Hypothesis>(), this);
        Claims = new(byKind.Of<Claim>(), this);
        Evidence = new(byKind.Of<Evidence>(), this);
        Assessments = new(byKind.Of<Assessment>(), this);
        Implications = new(byKind.Of<Implication>(), this);
        Interests = new(byKind.Of<Interest>(), this);
        Indicators = new(byKind.Of<Indicator>(), this);
        Judgements = new(byKind.Of<Judgement>(), this);
    }

    /// <summary>What the case is called.</summary>
    public string Title { get; }

    /// <summary>The zone in which times without one are read.</summary>
    public ClockZone Zone { get; }

    /// <summary>The handling mark, such as <c>TLP:AMBER</c>; null if there is none.</summary>
    public string? Handling { get; }

    /// <summary>What happened.</summary>
    public RecordSet<Event> Events { get; }

    /// <summary>Who acts or speaks.</summary>
    public RecordSet<Actor> Actors { get; }

    /// <summary>Who publishes.</summary>
    public RecordSet<Source> Sources { get; }

    /// <summary>What was published.</summary>
    public RecordSet<Report> Reports { get; }

    /// <summary>The statements on which stances are taken.</summary>
    public RecordSet<Proposition> Propositions { get; }

    /// <summary>What is to be answered.</summary>
    public RecordSet<Question> Questions { get; }

    /// <summary>The possible answers.</summary>
    public RecordSet<Hypothesis> Hypotheses { get; }

    /// <summary>Who takes which stance on what.</summary>
    public RecordSet<Claim> Claims { get; }

    /// <summary>What bears on the propositions.</summary>
    public RecordSet<Evidence> Evidence { get; }

    /// <summary>How the evidence was judged against the hypotheses.</summary>
    public RecordSet<Assessment> Assessments { get; }

    /// <summary>What follows from accepting what.</summary>
    public RecordSet<Implication> Implications { get; }

    /// <summary>Who gains or loses by what.</summary>
    public RecordSet<Interest> Interests { get; }

    /// <summary>What would be seen if a hypothesis were true.</summary>
    public RecordSet<Indicator> Indicators { get; }

    /// <summary>Analysts' own probabilities for the answers to questions, as given.</summary>
    public RecordSet<Judgement> Judgements { get; }

    /// <summary>How many records the case holds.</summary>
    public int RecordCount => _index.Count;

    /// <summary>The record with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    public T? Find<T>(Id<T> id) where T : CaseRecord => _index.Find(id.Value) as T;

    /// <summary>The record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    public T Get<T>(Id<T> id) where T : CaseRecord
        => Find(id) ?? throw new KeyNotFoundException($"The case has no {Id<T>.Kind.Word} '{id}'.");

    /// <summary>An actor's position on a proposition: its claims in the
    /// order in which they were made, those without a time first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="proposition">The proposition.</param>
    public RecordSet<Claim> Position(Id<Actor> actor, Id<Proposition> proposition)
    {
        var claims = Claims.AsSpan().ToArray().Where(c => c.Claimant == actor && c.Proposition == proposition);
        return new([.. claims.OrderBy(c => c.Made?.Earliest(Zone.Zone)).ThenBy(c => c.Made?.Latest(Zone.Zone)).ThenBy(c => c.Id)], this);
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] CaseFile? other)
        => ReferenceEquals(this, other)
            || (other is not null && Title == other.Title && Zone.Equals(other.Zone) && Handling == other.Handling
            && RecordCount == other.RecordCount && Records().SequenceEqual(other.Records()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseFile);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, RecordCount, Claims.Count, Evidence.Count);

    /// <summary>The title with how much the case holds, and as known when, if it was made by <c>AsOf</c>.</summary>
    public override string ToString()
        => $"{Title}{_view}: {Words.Count(Claims.Count, "claim", "claims")} "
            + $"by {Words.Count(Claims.Select(c => c.Claimant).Distinct().Count(), "actor", "actors")}, "
         + $"{Words.Count(Evidence.Count, "item", "items")} of evidence, {Words.Count(Sources.Count, "source", "sources")} "
             + $"and {Words.Count(Questions.Count, "question", "questions")} in all";

    /// <summary>All records, kind by kind, each kind in the order of keys.</summary>
    internal IEnumerable<CaseRecord> Records()
        => Events.Concat<CaseRecord>(Actors).Concat(Sources).Concat(Reports).Concat(Propositions).Concat(Questions).Concat(Hypotheses)
            .Concat(Claims).Concat(Evidence).Concat(Assessments).Concat(Implications).Concat(Interests).Concat(Indicators)
            .Concat(Judgements);

    internal CaseRecord? RecordWith(string key) => _index.Find(key);

    /// <summary>All records that have an id, by it, for the caller to change.</summary>
    internal Dictionary<string, CaseRecord> RecordsById() => _index.Copy();

    internal int CountOf<T>() where T : CaseRecord => _index.CountOf(Id<T>.Kind);

    /// <summary>The record in words, with names in place of ids.</summary>
    internal string Describe(CaseRecord record) => record switch
    {
        Claim c => $"{Get(c.Claimant).Name} {Words.Of(c.Stance)}: {Get(c.Proposition).Statement}"
            + (c.Figure is null ? "" : $": {c.Figure}") + (c.When is null ? "" : $": {c.When.InWords}")
            + (c.Made is null ? "" : $" ({c.Made.InWords})"),
        Assessment a => $"{Get(a.Item).Statement} "
            + $"× {Get(a.Hypothesis).Name}: {(a.Consistency is { } rating ? rating.Words : a.Likelihood.ToString())}",
        Interest i => $"{Get(i.Actor).Name} {Words.Of(i.Direction)} if accepted: {Get(i.Proposition).Statement}",
        Implication i => $"{string.Join(" and ", i.From.Select(p => Get(p).Statement))} → {Get(i.To).Statement}",
        Judgement j => $"{j.Analyst}: {string.Join(", ", j.Answers.Select(a => $"{Get(a.Hypothesis).Name} {a.Probability}"))}"
            + (j.Made is null ? "" : $" ({j.Made.InWords})"),
        _ => $"{record.Key}  {record}",
    };

    /// <summary>Where a record is reported; nowhere, if its kind holds no citations or there is no such record.</summary>
    internal ValueList<Citation> CitationsOf(string key) => _index.Find(key) is { } record ? record.Description.Citations(record) : [];

    /// <summary>A citation in words: the report's title and date, with the place in it.</summary>
    internal string Describe(Citation citation)
        => $"{Describe(Get(citation.Report))}{(citation.Locator is null ? "" : $", {citation.Locator}")}";

    private string Describe(Report report)
        => report.Published is null ? report.Title : $"{report.Title} ({RecordZones.Shown(report.Published, this.ZoneOf(report), Zone)})";
}
