using System.Diagnostics;

namespace GeoClaims;

/// <summary>What has changed from one case to another, such as since the last product: in the records, and in the judgement.</summary>
/// <remarks>Immutable and safe to use from many threads. The judgements are evaluated only when they are asked for or printed.</remarks>
[DebuggerDisplay("{Headline,nq}")]
public sealed partial class CaseDiff
{
    private readonly Lazy<ValueList<JudgementChange>> _judgements;

    internal CaseDiff(CaseFile before, CaseFile after, EvaluationOptions? options)
    {
        (Before, After) = (before, after);
        CaseFields = FieldChange.Between(CaseHead.Of(before), CaseHead.Of(after), RecordFields.OfHead, before, after).ToValueList();
        Records = RecordJoin.Of(before, after).Select(row => RecordChange.Between(row[0], row[1], before, after)).OfType<RecordChange>()
            .ToValueList();
        _judgements = new(() => Evaluate(options));
    }

    /// <summary>The case before.</summary>
    public CaseFile Before { get; }

    /// <summary>The case after.</summary>
    public CaseFile After { get; }

    /// <summary>Whether the two cases are equal.</summary>
    public bool IsEmpty => CaseFields.IsEmpty && Records.IsEmpty;

    /// <summary>What changed in the title, the clock zone and the handling mark.</summary>
    public ValueList<FieldChange> CaseFields { get; }

    /// <summary>The records that were added, removed or changed, in the order of a case.</summary>
    public ValueList<RecordChange> Records { get; }

    /// <summary>For each question that both cases ask, the judgement before and after; empty if the two cases are equal.</summary>
    /// <remarks>If the options name an analyst who has judged in one of the
    /// cases only, there is nothing to compare, and it is empty too.</remarks>
    public ValueList<JudgementChange> Judgements => _judgements.Value;

    /// <summary>All in sentences: how many records changed, how the judgements did, then the case itself and each record.</summary>
    public ValueList<Sentence> Sentences => [Headline, .. Judgements.SelectMany(j => j.Sentences), .. Details()];

    /// <summary>The changes that make the case after out of the case before:
    /// <c>Before.With(ToChanges())</c> equals <see cref="After"/>.</summary>
    public ValueList<CaseChange> ToChanges()
    {
        var changes = new List<CaseChange>();
        if (Before.Title != After.Title) changes.Add(CaseChange.Title(After.Title));
        if (!Before.Zone.Equals(After.Zone)) changes.Add(CaseChange.Zone(After.Zone));
        if (Before.Handling != After.Handling) changes.Add(CaseChange.Handling(After.Handling));
        changes.AddRange(Records.Select(c => c.After is { } put ? CaseChange.Put(put) : CaseChange.Remove(c.Record)));
        return [.. changes];
    }

    /// <summary>How many records changed, a line for each judgement, then one
    /// for each change: twenty lines, and how many more there are.</summary>
    public override string ToString()
        => ChangeText.Lines([Headline.Text, .. Judgements.Select(j => j.ToString()), .. Details().Select(s => s.Text)], nameof(Sentences));

    internal Sentence Headline
        => IsEmpty ? new(SentenceKind.Change, $"Nothing has changed.") : new(SentenceKind.Change, $"{string.Join(", ", Counts())}.");

    private IEnumerable<string> Counts()
    {
        if (!CaseFields.IsEmpty) yield return "The case itself changed";
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            string[] counts = [.. Records.Where(c => c.Kind == kind).CountBy(c => c.Record.RecordKind)
                .Select(c => $"{c.Value} {ChangeText.Noun(c.Key, c.Value)}")];
            if (counts.Length > 0) yield return $"{ChangeText.List(counts)} {Words.Of(kind)}";
        }
    }

    private IEnumerable<Sentence> Details()
    {
        if (!CaseFields.IsEmpty)
            yield return new(SentenceKind.Change, $"The case: {string.Join("; ", CaseFields.Select(f => f.ToString()))}.");
        foreach (var sentence in Records.Select(c => c.Sentence)) yield return sentence;
    }

    private ValueList<JudgementChange> Evaluate(EvaluationOptions? options)
        => IsEmpty || !Judges(Before, options) || !Judges(After, options) ? [] : After.Questions.Where(q => Before.Find(q.Id) is not null)
            .Select(q => new JudgementChange(Before.Evaluate(q.Id, options), After.Evaluate(q.Id, options)))
            .ToValueList();

    private static bool Judges(CaseFile file, EvaluationOptions? options)
        => options?.Analyst is not { } analyst || file.Assessments.Any(a => a.Analyst == analyst);
}
