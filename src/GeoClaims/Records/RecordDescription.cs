namespace GeoClaims;

/// <summary>What the library knows of the members of a kind of record. References,
/// texts, fields, needs, citations and what comes later all follow from it.</summary>
internal abstract class RecordDescription
{
    public abstract void References(CaseRecord record, ReferenceVisitor visitor);

    public abstract void Texts(CaseRecord record, TextVisitor visitor);

    /// <summary>From when the record is known by itself.</summary>
    public abstract OwnTime Time(CaseRecord record);

    /// <summary>Where the record is reported; a report is reported in itself.</summary>
    public abstract ValueList<Citation> Citations(CaseRecord record);

    /// <summary>Walks over the references without which the record cannot stand.</summary>
    /// <param name="record">The record.</param>
    /// <param name="role">Whether all are needed, or one.</param>
    /// <param name="visitor">Who is told.</param>
    public abstract void Needs(CaseRecord record, MemberRole role, ReferenceVisitor visitor);

    /// <summary>Whether parts of records of this kind may become known later than the records.</summary>
    public abstract bool HasLaterParts { get; }

    /// <summary>Adds the steps at which parts of the record become known.</summary>
    public abstract void Steps(CaseRecord record, IKnownSteps steps, List<int> found);

    /// <summary>The record without what is not known at a step; the same record, if all of it is.</summary>
    public abstract CaseRecord KnownAt(CaseRecord record, IKnownSteps steps, int step);

    /// <summary>The record with other ids in the place of some that it refers to.</summary>
    public abstract CaseRecord Renamed(CaseRecord record, Renaming renaming);

    /// <summary>The record with what it leaves open as another of its kind states it, and lists that hold what both do.</summary>
    public abstract CaseRecord Joined(CaseRecord keep, CaseRecord other);

    /// <summary>What a reader makes of the members, apart from the key.</summary>
    public abstract IEnumerable<TResult> Read<TResult>(IRecordReader<TResult> reader);
}
