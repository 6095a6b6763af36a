using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace GeoClaims.Tests;

/// <summary>Random edits of a small case: any member of any record, records
/// added with what they need, and removed with what hangs on them.</summary>
/// <remarks>All cases of one instance are made of records of one world, and some
/// of these are edited more than others, so that two sides meet often.</remarks>
internal sealed class RandomEdits
{
    private static readonly MethodInfo ToList = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!;

    private static readonly ConcurrentDictionary<int, CaseFile> Worlds = new();

    private readonly Draw _draw;
    private readonly RandomText _text;
    private readonly CaseFile _world;
    private readonly Dictionary<string, CaseRecord> _byKey;
    private readonly HashSet<string> _disputed;

    public RandomEdits(int seed)
    {
        _draw = new(seed);
        _text = new(_draw, quirks: true);
        _world = Worlds.GetOrAdd(seed % 100, number => RandomCases.Make(number, 12 + number % 20));
        _byKey = _world.Records().ToDictionary(r => r.Key);
        _disputed = [_draw.Pick([.. _byKey.Values]).Key,
            _draw.Pick([.. _byKey.Values.Where(r => r is Event or Evidence or Claim).DefaultIfEmpty(_byKey.Values.First())]).Key];
    }

    /// <summary>A case that holds a part of the world.</summary>
    public CaseFile Start() => _draw.Chance() ? _world : _world.With(Removal(_world));

    /// <summary>A case some edits later.</summary>
    public CaseFile Edit(CaseFile file, int most = 4)
    {
        for (var i = _draw.Between(1, most); i > 0; i--) file = file.With(Step(file));
        return file;
    }

    /// <summary>Edits one after another, each of which leads from a case to a case.</summary>
    public List<ValueList<CaseChange>> Script(CaseFile file, int count)
    {
        var steps = new List<ValueList<CaseChange>>();
        for (var i = 0; i < count; i++)
        {
            steps.Add(Step(file).ToValueList());
            file = file.With(steps[^1]);
        }
        return steps;
    }

    private IEnumerable<CaseChange> Step(CaseFile file) => _draw.Below(15) switch
    {
        0 => [CaseChange.Title(_text.Sentence())],
        1 => [_draw.Chance()
            ? CaseChange.Handling(_text.Optional())
            : CaseChange.Zone(ClockZone.Of(_draw.Pick(["UTC", "Europe/Moscow", "Asia/Kolkata"])))],
        2 => Removal(file),
        3 or 4 => Addition(file),
        _ => Change(file),
    };

    private IEnumerable<CaseChange> Removal(CaseFile file)
    {
        if (file.RecordCount == 0) return [];
        var naming = ReferencesTo.AllIn(file.Records());
        var gone = new Dictionary<string, CaseRecord>();
        var byKey = file.Records().ToDictionary(r => r.Key);
        var open = new Stack<string>([_draw.Pick([.. byKey.Keys])]);
        while (open.TryPop(out var key))
            if (gone.TryAdd(key, byKey[key]))
                foreach (var by in naming[key]) open.Push(by);
        return gone.Values.Select(CaseChange.Remove);
    }

    private IEnumerable<CaseChange> Addition(CaseFile file)
    {
        var held = file.Records().Select(r => r.Key).ToHashSet();
        CaseRecord[] others = [.. _world.Records().Where(r => !held.Contains(r.Key))];
        return others.Length == 0 ? [] : WithWhatItNeeds(_draw.Pick(others), held);
    }

    private IEnumerable<CaseChange> Change(CaseFile file)
    {
        CaseRecord[] records = [.. file.Records()];
        if (records.Length == 0) return [];
        CaseRecord[] disputed = [.. records.Where(r => _disputed.Contains(r.Key))];
        var record = _draw.Pick(disputed.Length > 0 && _draw.Chance(0.8) ? disputed : records);
        PropertyInfo[] members = [.. Models.Members(record.GetType()).Where(m => m.CanWrite && !IsKey(m))];
        PropertyInfo[] favourites = [.. members.Where(m => m.Name is nameof(Claim.Citations) or nameof(Event.Participants)
            or nameof(Actor.Aliases) or nameof(Question.Hypotheses))];
        var changed = Changed(record, favourites.Length > 0 && _draw.Chance() ? favourites : members);
        return WithWhatItNeeds((CaseRecord)changed, [.. records.Select(r => r.Key)]);
    }

    private IEnumerable<CaseChange> WithWhatItNeeds(CaseRecord record, HashSet<string> held)
    {
        var puts = new List<CaseRecord> { record };
        held.Add(record.Key);
        for (var i = 0; i < puts.Count; i++)
            puts.AddRange(ReferencesTo.AllIn([puts[i]]).Select(g => g.Key).Where(held.Add).Select(key => _byKey[key]));
        return puts.Select(CaseChange.Put);
    }

    private object Changed(object record, PropertyInfo[] members)
    {
        var member = _draw.Pick(members);
        return Models.With(record, member, Value(member, record));
    }

    private object? Value(PropertyInfo member, object record)
    {
        var now = member.GetValue(record);
        if (member.PropertyType == typeof(string) && _draw.Chance()) return _text.Name();
        if (member.PropertyType == typeof(bool)) return !(bool)now!;
        if (member.PropertyType.IsEnum) return _draw.Pick([.. member.PropertyType.GetEnumValues().Cast<object>()]);
        var other = record is CaseRecord
            ? member.GetValue(_draw.Pick([.. _byKey.Values.Where(r => r.GetType() == record.GetType())]))
            : now;
        return now is IEnumerable list and not string && _draw.Chance(0.8) ? Edited(list, (IEnumerable)other!, member.PropertyType) : other;
    }

    /// <summary>A list with one element added, removed, moved or changed.</summary>
    private object Edited(IEnumerable list, IEnumerable other, Type type)
    {
        var items = list.Cast<object>().ToList();
        var element = type.GetGenericArguments()[0];
        var at = items.Count == 0 ? 0 : _draw.Below(items.Count);
        PropertyInfo[] members = element.IsClass
            ? [.. Models.Members(element).Where(m => m.PropertyType == typeof(string) || m.PropertyType.IsEnum)] : [];
        switch (_draw.Below(6))
        {
            case 0 when items.Count > 0: items.RemoveAt(at); break;
            case 1 when items.Count > 1: (items[0], items[at]) = (items[at], items[0]); break;
            case > 2 when items.Count > 0 && members.Length > 0: items[at] = Changed(items[at], members); break;
            default: items.InsertRange(at, other.Cast<object>().Take(1)); break;
        }
        var typed = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++) typed.SetValue(items[i], i);
        return ToList.MakeGenericMethod(element).Invoke(null, [typed])!;
    }

    private static bool IsKey(PropertyInfo member) => member.Name == nameof(Actor.Id)
        || (member.DeclaringType == typeof(Assessment)
            && member.Name is nameof(Assessment.Item) or nameof(Assessment.Hypothesis) or nameof(Assessment.Analyst));
}
