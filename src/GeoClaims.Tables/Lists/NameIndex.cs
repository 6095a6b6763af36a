using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>The records of one kind by what people call them.</summary>
internal sealed class NameIndex
{
    private readonly CaseDraft _draft;

    // Most names are those of one record: a list is only made where there are several.
    private readonly Dictionary<string, object> _byName = new(StringComparer.Ordinal);
    private (string Name, string Folded) _last = ("", "");

    public NameIndex(CaseDraft draft, IEnumerable<CaseRecord> records)
    {
        _draft = draft;
        foreach (var record in records) Add(record);
    }

    /// <summary>The record of that name, a list of them, or null.</summary>
    public object? Find(string name) => _byName.GetValueOrDefault(Folded(name));

    public void Add(CaseRecord record)
    {
        var (first, second) = record switch
        {
            Actor actor => (actor.Name, null),
            Source source => (source.Name, null),
            Report report => (report.Title, report.Address),
            Proposition proposition => (proposition.Statement, null),
            Hypothesis answer => (answer.Name, _draft.Find<Proposition>(answer.Proposition.Value)?.Statement),
            Question question => (question.Text, null),
            Evidence item => (item.Statement, null),
            Event happened => (happened.Name, null),
            _ => ((string?)null, (string?)null),
        };
        Add(first, record);
        Add(second, record);
        if (record is not Actor { Aliases: { IsEmpty: false } aliases }) return;
        foreach (var alias in aliases) Add(alias.Text, record);
    }

    private void Add(string? name, CaseRecord record)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, Folded(name), out _);
        switch (known)
        {
            case null: known = record; break;
            case List<CaseRecord> several when !several.Contains(record): several.Add(record); break;
            case CaseRecord one when !ReferenceEquals(one, record): known = new List<CaseRecord> { one, record }; break;
        }
    }

    // What is not found is often added next.
    private string Folded(string name)
    {
        if (!ReferenceEquals(_last.Name, name)) _last = (name, NameForm.Folded(name));
        return _last.Folded;
    }
}
