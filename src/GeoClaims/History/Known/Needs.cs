namespace GeoClaims;

/// <summary>Collects without which other records a record cannot stand. All other
/// links are left out where they lead to something not yet known.</summary>
internal sealed class Needs : ReferenceVisitor
{
    public List<string> Found { get; } = [];

    /// <summary>The ids; valid until the next call.</summary>
    public List<string> Of(CaseRecord record, MemberRole role)
    {
        Found.Clear();
        record.Description.Needs(record, role, this);
        return Found;
    }

    public override void Visit(string id, RecordKind kind) => Found.Add(id);
}
