using System.Diagnostics;

namespace GeoClaims;

/// <summary>What has become of one record between two cases.</summary>
public sealed partial class RecordChange
{
    private readonly CaseFile _before;
    private readonly CaseFile _after;

    private RecordChange(CaseRecord record, CaseRecord? before, CaseRecord? after, CaseFile fileBefore, CaseFile fileAfter)
    {
        (Record, Before, After, _before, _after) = (record, before, after, fileBefore, fileAfter);
        Fields = before is null
            || after is null ? [] : FieldChange.Between(before, after, RecordFields.Of(after), fileBefore, fileAfter).ToValueList();
    }

    /// <summary>Whether it was added, removed or changed.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The record as it was; null if it was added.</summary>
    public CaseRecord? Before { get; }

    /// <summary>The record as it is; null if it was removed.</summary>
    public CaseRecord? After { get; }

    /// <summary>What changed in it, in the order of its members; empty if it was added or removed.</summary>
    public ValueList<FieldChange> Fields { get; }

    /// <summary>The change in a sentence, such as <c>“Pier 3 shows no impact marks”: credibility 2 → 3.</c></summary>
    public Sentence Sentence => field ??= (Before, After) switch
    {
        (null, { } added) => new(SentenceKind.Change, $"Added {Noun(added)} {ChangeText.Name(added, _after)}{Judgement(added)}."),
        ({ } removed, null)
            => new(SentenceKind.Change, $"Removed {Noun(removed)} {ChangeText.Name(removed, _before)}{Judgement(removed)}."),
        (_, { } changed)
            => new(SentenceKind.Change, $"{ChangeText.Name(changed, _after)}: {string.Join("; ", Fields.Select(f => f.ToString()))}."),
        _ => throw new UnreachableException(),
    };

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;

    /// <summary>The record as it is, or as it was if it is there no more.</summary>
    internal CaseRecord Record { get; }

    internal static RecordChange? Between(CaseRecord? before, CaseRecord? after, CaseFile fileBefore, CaseFile fileAfter)
        => (after ?? before) is { } record && !Equals(before, after) ? new(record, before, after, fileBefore, fileAfter) : null;

    private static string Judgement(CaseRecord record)
        => record is Assessment a ? $": {new StatedJudgement(a.Consistency, a.Likelihood)}" : "";

    private static string Noun(CaseRecord record) => ChangeText.Noun(record.RecordKind, 1);
}
