namespace GeoClaims;

/// <summary>Finds the references of a record that lead nowhere.</summary>
internal sealed class DanglingReferences(Dictionary<string, CaseRecord> records) : ReferenceVisitor
{
    private readonly List<(string Missing, string Field, int Index)> _found = [];

    /// <summary>Each reference that leads nowhere: what it names, and the field, and the place in the list if it is one.</summary>
    public List<(string Missing, string Field, int Index)> In(CaseRecord record)
    {
        _found.Clear();
        Walk(record);
        return [.. _found];
    }

    public override void Visit(string id, RecordKind kind)
    {
        // A resolution, or one of the checks, is taken as a whole with what it cites.
        if (!records.ContainsKey(id)) _found.Add((id, Member, Index));
    }
}
