namespace GeoClaims;

/// <summary>The description of one kind of record, by its members.</summary>
internal sealed class RecordMembers<T>(
    MembersOf<T> members,
    Func<T, OwnTime> time,
    Func<T, ValueList<Citation>>? citations = null,
    Func<T, T, T>? alias = null) : RecordDescription
    where T : CaseRecord
{
    public override bool HasLaterParts { get; } = members.All.Any(m => m.CanComeLater);

    public override void References(CaseRecord record, ReferenceVisitor visitor) => members.References((T)record, visitor);

    public override void Texts(CaseRecord record, TextVisitor visitor) => members.Texts((T)record, visitor);

    public override OwnTime Time(CaseRecord record) => time((T)record);

    public override ValueList<Citation> Citations(CaseRecord record) => citations?.Invoke((T)record) ?? [];

    public override void Needs(CaseRecord record, MemberRole role, ReferenceVisitor visitor)
    {
        foreach (var member in members.All)
            if (member.Role == role && member.Counts((T)record)) member.References((T)record, visitor);
    }

    public override void Steps(CaseRecord record, IKnownSteps steps, List<int> found) => members.Steps((T)record, steps, found);

    public override CaseRecord KnownAt(CaseRecord record, IKnownSteps steps, int step) => members.KnownAt((T)record, steps, step);

    public override CaseRecord Renamed(CaseRecord record, Renaming renaming) => members.Renamed((T)record, renaming);

    public override CaseRecord Joined(CaseRecord keep, CaseRecord other)
        => members.Joined(alias?.Invoke((T)keep, (T)other) ?? (T)keep, (T)other);

    public override IEnumerable<TResult> Read<TResult>(IRecordReader<TResult> reader)
        => members.All.SelectMany(m => m.Read(reader.Of<T>()));
}
