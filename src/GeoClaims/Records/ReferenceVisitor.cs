namespace GeoClaims;

/// <summary>Walks over every reference that a record holds.</summary>
internal abstract class ReferenceVisitor : MemberVisitor
{
    public void Walk(CaseRecord record) => record.Description.References(record, this);

    /// <summary>Called for each reference, with the kind of record that it must name.</summary>
    /// <remarks>Not generic, because virtual generic methods are slow to
    /// call and this one is called for every reference of a case.</remarks>
    public abstract void Visit(string id, RecordKind kind);
}
