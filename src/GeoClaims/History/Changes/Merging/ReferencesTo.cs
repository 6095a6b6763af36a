namespace GeoClaims;

/// <summary>Collects which records name which.</summary>
internal sealed class ReferencesTo : ReferenceVisitor
{
    private readonly List<(string Named, string By)> _found = [];
    private string _by = "";

    /// <summary>For each key, the keys of the records that name it.</summary>
    public static ILookup<string, string> AllIn(IEnumerable<CaseRecord> records)
    {
        var references = new ReferencesTo();
        foreach (var record in records)
        {
            references._by = record.Key;
            references.Walk(record);
        }
        return references._found.Distinct().ToLookup(f => f.Named, f => f.By, StringComparer.Ordinal);
    }

    /// <summary>The keys that a record names; one that it names twice, twice.</summary>
    public static IEnumerable<string> NamedBy(CaseRecord record)
    {
        var references = new ReferencesTo();
        references.Walk(record);
        return references._found.Select(f => f.Named);
    }

    public override void Visit(string id, RecordKind kind) => _found.Add((id, _by));
}
