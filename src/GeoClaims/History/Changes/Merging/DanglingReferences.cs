using System.Globalization;

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

    protected override void Visit(string id, RecordKind kind, string member, int index, string? part)
    {
        if (!records.ContainsKey(id)) _found.Add(Place(id, member, index));
    }

    // In "resolution.citations" the field is the resolution, in "checks[2].citations" it is the third of the checks: each is taken as a whole.
    private static (string, string, int) Place(string id, string member, int index)
    {
        var outer = member.Split('.')[0];
        var bracket = outer.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? (id, outer, index) : (id, outer[..bracket], int.Parse(outer.AsSpan(bracket + 1, outer.Length - bracket - 2), CultureInfo.InvariantCulture));
    }
}
