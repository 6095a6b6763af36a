using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>A case while a table is put into it: finds records by what people call them, and keeps what is new or changed.</summary>
/// <remarks>What it keeps refers only to records that the case has or that it keeps too, each under an id of its own. So the case
/// that it makes needs no check of that.</remarks>
internal sealed class CaseDraft(CaseFile file)
{
    private readonly bool _isFresh = file.RecordCount == 0;
    private readonly Dictionary<string, CaseRecord> _put = new(StringComparer.Ordinal);

    // Assessments have no id by which the case would find them.
    private readonly Dictionary<string, CaseRecord> _judged = new(StringComparer.Ordinal);
    private readonly List<CaseRecord> _unseen = [];
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly NameIndex?[] _byName = new NameIndex?[RecordKind.All.Count];
    private readonly List<Action> _later = [];
    private Dictionary<string, CaseRecord>? _judgedBefore;

    public CaseFile File => file;

    /// <summary>What was made that the case did not have: of what kind, and its name.</summary>
    public List<(string Kind, string Name)> Made { get; } = [];

    public T? Find<T>(string key) where T : CaseRecord
        => (typeof(T) == typeof(Assessment) ? _judged.GetValueOrDefault(key) ?? JudgedBefore(key)
            : _put.GetValueOrDefault(key) ?? (_isFresh ? null : file.RecordWith(key))) as T;

    /// <summary>The records of a kind that an id or a name may mean.</summary>
    public IReadOnlyList<T> Meant<T>(string text) where T : CaseRecord
    {
        if (!text.Contains(' ', StringComparison.Ordinal) && Id<T>.TryParse(text, out var id) && Find<T>(id.Value) is { } byId)
            return [byId];
        ref var byName = ref _byName[Id<T>.Kind.Order];
        byName ??= new(this, All<T>());
        return byName.Find(text) switch
        {
            null => [],
            List<CaseRecord> several => [.. several.Select(m => Find<T>(m.Key)!)],
            var one => [Find<T>(((CaseRecord)one).Key)!],
        };
    }

    /// <summary>The records of a kind, as they are now.</summary>
    public IEnumerable<T> All<T>() where T : CaseRecord
    {
        Debug.Assert(typeof(T) != typeof(Assessment), "Assessments are kept elsewhere.");
        return file.Records().OfType<T>().Where(r => !_put.ContainsKey(r.Key)).Concat(_put.Values.OfType<T>());
    }

    /// <summary>Keeps a record that the case does not have, and says so by its name.</summary>
    public T Add<T>(T record, string said) where T : CaseRecord
    {
        Put(record);
        Made.Add((Id<T>.Kind.Word, said));
        return record;
    }

    /// <summary>Keeps a record in place of what was kept of it; that, if there was something.</summary>
    public CaseRecord? Put(CaseRecord record)
    {
        var put = record is Assessment ? _judged : _put;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(put, record.Key, out var isKnown);
        var earlier = place;
        place = record;
        if (!isKnown && _byName[record.RecordKind.Order] is { } byName && Before(record.Key) is null) byName.Add(record);
        return earlier;
    }

    /// <summary>Keeps an assessment that neither the case nor the draft has.</summary>
    public void AddUnseen(Assessment record) => _unseen.Add(record);

    /// <summary>Makes room for so many records.</summary>
    public void Expect(int records) => _put.EnsureCapacity(_put.Count + records + records / 4);

    public void ExpectUnseen(int assessments) => _unseen.EnsureCapacity(assessments);

    /// <summary>Changes a record once all others are there to be referred to.</summary>
    public void Later<T>(string key, Func<T, T> change) where T : CaseRecord => _later.Add(() => Put(change(Find<T>(key)!)));

    public void Finish()
    {
        foreach (var change in _later) change();
        _later.Clear();
    }

    /// <summary>An id made from a text as the builder makes it, which the case does not have yet.</summary>
    public Id<T> NewId<T>(string text) where T : CaseRecord => NewId<T>($"{Id<T>.Kind.Prefix}:{IdText.Slug(text)}".AsSpan());

    /// <summary>The id itself; with a number behind it if the case has it already.</summary>
    public Id<T> NewId<T>(ReadOnlySpan<char> made) where T : CaseRecord
    {
        if (!IsTaken(made)) return new(made.ToString());
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _lastNumber.GetAlternateLookup<ReadOnlySpan<char>>(), made, out _);
        while (true)
        {
            number = Math.Max(number, 1) + 1;
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{made}-{number}");
            if (!IsTaken(numbered)) return new(numbered);
        }
    }

    /// <summary>What differs from the case.</summary>
    public List<CaseRecord> Changed()
    {
        var changed = new List<CaseRecord>(_put.Count + _judged.Count + _unseen.Count);
        foreach (var record in _put.Values.Concat(_judged.Values))
            if (_isFresh || !record.Equals(Before(record.Key))) changed.Add(record);
        changed.AddRange(_unseen);
        return changed;
    }

    /// <summary>The case with what differs. The draft is not to be used after that.</summary>
    public CaseFile Case()
    {
        var (byId, counts) = (_put, new int[RecordKind.All.Count]);
        if (!_isFresh)
        {
            byId = file.RecordsById();
            foreach (var (key, record) in _put) byId[key] = record;
        }
        var records = new List<CaseRecord>(byId.Count + file.Assessments.Count + _judged.Count + _unseen.Count);
        records.AddRange(byId.Values);
        foreach (var before in file.Assessments)
            if (_judged.Count == 0 || !_judged.ContainsKey(before.Key)) records.Add(before);
        records.AddRange(_judged.Values);
        records.AddRange(_unseen);
        foreach (var record in records) counts[record.RecordKind.Order]++;
        var index = new CaseIndex(byId, counts);
        Debug.Assert(Structure.Check(records, new(records)).Count == 0, "What is put together is a case.");
        return new(file.Title, file.Zone, file.Handling, records, index);
    }

    private bool IsTaken(ReadOnlySpan<char> key)
        => _put.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(key) || (!_isFresh && file.RecordWith(key.ToString()) is not null);

    private CaseRecord? Before(string key) => _isFresh ? null : file.RecordWith(key) ?? JudgedBefore(key);

    private CaseRecord? JudgedBefore(string key)
    {
        if (file.Assessments.Count == 0) return null;
        _judgedBefore ??= file.Assessments.ToDictionary(a => a.Key, CaseRecord (a) => a, StringComparer.Ordinal);
        return _judgedBefore.GetValueOrDefault(key);
    }
}
