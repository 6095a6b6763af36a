using System.Globalization;
using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>A case while a table is put into it: finds records by what people call them, and keeps what is new or changed.</summary>
internal sealed class CaseDraft(CaseFile file)
{
    private readonly Dictionary<string, Draft> _put = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordKind, Dictionary<string, List<CaseRecord>>> _byName = [];
    private readonly List<CaseRecord> _unseen = [];
    private readonly List<Action> _later = [];

    // Assessments have no id by which the case would find them.
    private readonly Dictionary<string, Assessment> _judged = file.Assessments.ToDictionary(a => a.Key, StringComparer.Ordinal);

    /// <param name="Record">The record as it is now.</param>
    /// <param name="IsNew">Whether the case does not have it.</param>
    /// <param name="List">The list that says it.</param>
    /// <param name="Row">The row that says it.</param>
    private readonly record struct Draft(CaseRecord Record, bool IsNew, object? List, int Row);

    public CaseFile File => file;

    public List<string> Made { get; } = [];

    public T? Find<T>(string key) where T : CaseRecord
        => (_put.TryGetValue(key, out var draft) ? draft.Record : Before(key)) as T;

    /// <summary>The records of a kind that an id or a name may mean.</summary>
    public IReadOnlyList<T> Meant<T>(string text) where T : CaseRecord
    {
        if (!text.Contains(' ', StringComparison.Ordinal) && Id<T>.TryParse(text, out var id) && Find<T>(id.Value) is { } byId)
            return [byId];
        if (!_byName.TryGetValue(Id<T>.Kind, out var byName))
        {
            _byName[Id<T>.Kind] = byName = new(StringComparer.Ordinal);
            foreach (var record in file.Records().Concat(_put.Values.Where(d => d.IsNew).Select(d => d.Record)).OfType<T>())
                Name(record, byName);
        }
        if (!byName.TryGetValue(NameForm.Folded(text), out var meant)) return [];
        return [.. meant.Select(m => Find<T>(m.Key)!)];
    }

    /// <summary>The records of a kind, as they are now.</summary>
    public IEnumerable<T> All<T>() where T : CaseRecord
        => file.Records().OfType<T>().Where(r => !_put.ContainsKey(r.Key)).Concat(_put.Values.Select(d => d.Record).OfType<T>());

    /// <summary>Keeps a record that the case does not have, and says so unless it is what a row is about.</summary>
    public T Add<T>(T record, string? said = null) where T : CaseRecord
    {
        Put(record);
        if (said is not null) Made.Add(said);
        return record;
    }

    public void Put(CaseRecord record) => Keep(record, null, 0);

    /// <summary>Keeps a record that neither the case nor the draft has.</summary>
    public void AddUnseen(CaseRecord record) => _unseen.Add(record);

    /// <summary>Makes room for so many records.</summary>
    public void Expect(int records) => _put.EnsureCapacity(_put.Count + records);

    /// <summary>Keeps what a row says; the earlier row of the same list that says something else of it, if there is one.</summary>
    public int? Keep(CaseRecord record, object? list, int row)
    {
        ref var draft = ref CollectionsMarshal.GetValueRefOrAddDefault(_put, record.Key, out var isKnown);
        int? earlier = list is not null && isKnown && draft.List == list && !draft.Record.Equals(record) ? draft.Row : null;
        var isNew = isKnown ? draft.IsNew : Before(record.Key) is null;
        draft = new(record, isNew, list ?? draft.List, list is null ? draft.Row : row);
        if (!isKnown && isNew && _byName.TryGetValue(record.RecordKind, out var byName)) Name(record, byName);
        return earlier;
    }

    /// <summary>Changes a record once all others are there to be referred to.</summary>
    public void Later<T>(string key, Func<T, T> change) where T : CaseRecord => _later.Add(() => Put(change(Find<T>(key)!)));

    public void Finish()
    {
        foreach (var change in _later) change();
        _later.Clear();
    }

    /// <summary>An id made from a text as the builder makes it, which the case does not have yet.</summary>
    public Id<T> NewId<T>(string text) where T : CaseRecord
    {
        return NewId(new Id<T>(IdText.Slug(text)));
    }

    /// <summary>The id itself; with a number behind it if the case has it already.</summary>
    public Id<T> NewId<T>(Id<T> made) where T : CaseRecord
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastNumber, made.Value, out _);
        var first = made;
        while (_put.ContainsKey(made.Value) || file.RecordWith(made.Value) is not null)
            made = new($"{first.Value}-{(number = Math.Max(number, 1) + 1).ToString(CultureInfo.InvariantCulture)}");
        return made;
    }

    /// <summary>What differs from the case.</summary>
    public List<CaseRecord> Changed()
        => [.. _put.Values.Where(d => d.IsNew || !d.Record.Equals(Before(d.Record.Key))).Select(d => d.Record), .. _unseen];

    /// <summary>The case with what differs.</summary>
    public CaseFile Case()
    {
        var records = new List<CaseRecord>(file.RecordCount + _put.Count + _unseen.Count);
        foreach (var record in file.Records()) records.Add(_put.TryGetValue(record.Key, out var draft) ? draft.Record : record);
        foreach (var draft in _put.Values)
            if (draft.IsNew) records.Add(draft.Record);
        records.AddRange(_unseen);
        return CaseFile.Assemble(file.Title, file.Zone, file.Handling, records);
    }

    private CaseRecord? Before(string key) => file.RecordWith(key) ?? _judged.GetValueOrDefault(key);

    private void Name(CaseRecord record, Dictionary<string, List<CaseRecord>> byName)
    {
        foreach (var name in Names(record).Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => NameForm.Folded(n!)).Distinct())
        {
            if (byName.TryGetValue(name, out var known)) known.Add(record);
            else byName[name] = [record];
        }
    }

    private IEnumerable<string?> Names(CaseRecord record) => record switch
    {
        Actor actor => actor.Aliases.Select(a => (string?)a.Text).Prepend(actor.Name),
        Source source => [source.Name],
        Report report => [report.Title, report.Address],
        Proposition proposition => [proposition.Statement],
        Hypothesis answer => [answer.Name, Find<Proposition>(answer.Proposition.Value)?.Statement],
        Question question => [question.Text],
        Evidence item => [item.Statement],
        Event happened => [happened.Name],
        _ => [],
    };
}
