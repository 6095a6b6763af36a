using System.Globalization;

namespace GeoClaims;

/// <summary>A case while a table is put into it: finds records by what people call them, and keeps what is new or changed.</summary>
internal sealed class CaseDraft(CaseFile file)
{
    private readonly Dictionary<string, CaseRecord> _put = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordKind, Dictionary<string, List<CaseRecord>>> _byName = [];
    private readonly Dictionary<(RecordKind, string), CaseRecord> _found = [];

    // Assessments have no id by which the case would find them.
    private readonly Dictionary<string, Assessment> _judged = file.Assessments.ToDictionary(a => a.Key, StringComparer.Ordinal);
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public CaseFile File => file;

    public List<string> Made { get; } = [];

    public T? Find<T>(string key) where T : CaseRecord => (_put.GetValueOrDefault(key) ?? Before(key)) as T;

    /// <summary>The records of a kind that an id or a name may mean.</summary>
    public IReadOnlyList<T> Meant<T>(string text, Func<T, IEnumerable<string?>> names) where T : CaseRecord
    {
        if (_found.TryGetValue((Id<T>.Kind, text), out var known)) return [(T)(_put.GetValueOrDefault(known.Key) ?? known)];
        if (!text.Contains(' ', StringComparison.Ordinal) && Id<T>.TryParse(text, out var id) && Find<T>(id.Value) is { } byId)
        {
            _found[(Id<T>.Kind, text)] = byId;
            return [byId];
        }
        if (!_byName.TryGetValue(Id<T>.Kind, out var byName))
        {
            _byName[Id<T>.Kind] = byName = new(StringComparer.Ordinal);
            foreach (var record in file.Records().Concat(_put.Values).OfType<T>()) Name(record, names(record), byName);
        }
        if (!byName.TryGetValue(NameForm.Folded(text), out var meant)) return [];
        if (meant.Count == 1) _found[(Id<T>.Kind, text)] = meant[0];
        return [.. meant.Select(m => (T)(_put.GetValueOrDefault(m.Key) ?? m))];
    }

    /// <summary>Keeps a record that is new, and says so unless it is what the row is about.</summary>
    public T Add<T>(T record, IEnumerable<string?> names, string? said = null) where T : CaseRecord
    {
        if (_byName.TryGetValue(record.RecordKind, out var byName)) Name(record, names, byName);
        _put[record.Key] = record;
        _made.Add(record.Key);
        if (said is not null) Made.Add(said);
        return record;
    }

    public void Put(CaseRecord record) => _put[record.Key] = record;

    public bool IsNew(string key) => _made.Contains(key);

    /// <summary>An id made from a text as the builder makes it, which the case does not have yet.</summary>
    public Id<T> NewId<T>(string text) where T : CaseRecord
    {
        var slug = IdText.Slug(text);
        var made = new Id<T>(slug);
        var first = made.Value;
        while (_put.ContainsKey(made.Value) || file.RecordWith(made.Value) is not null)
        {
            var number = _lastNumber[first] = _lastNumber.GetValueOrDefault(first, 1) + 1;
            made = new($"{slug}-{number.ToString(CultureInfo.InvariantCulture)}");
        }
        return made;
    }

    /// <summary>What differs from the case.</summary>
    public List<CaseChange> Changes()
        => [.. _put.Values.Where(r => _made.Contains(r.Key) || !r.Equals(Before(r.Key))).Select(CaseChange.Put)];

    private CaseRecord? Before(string key) => file.RecordWith(key) ?? _judged.GetValueOrDefault(key);

    private static void Name<T>(T record, IEnumerable<string?> names, Dictionary<string, List<CaseRecord>> byName) where T : CaseRecord
    {
        foreach (var name in names.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => NameForm.Folded(n!)).Distinct())
        {
            if (byName.TryGetValue(name, out var known)) known.Add(record);
            else byName[name] = [record];
        }
    }
}
