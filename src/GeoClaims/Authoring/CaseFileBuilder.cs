using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>Writes a case in a script: every call adds a record and returns its id, which is the handle for later calls.</summary>
/// <remarks>
/// <para>What does not parse is no exception but a finding with the caller's line; <see cref="Build"/> reports all findings at once.
/// Short forms take what is usual; everything rarer goes through the <c>with</c> lambda, as in
/// <c>b.Actor("Kremlin", with: a =&gt; a with { Kind = ActorKind.State })</c>, or through <see cref="Add"/>.</para>
/// <para>Ids are made from names and statements, in any script, unless given; a second record of the same name gets <c>-2</c> at its end.
/// The builder is the one mutable type of the library and is not safe for use from several threads at once.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class CaseFileBuilder
{
    private readonly List<CaseRecord> _records = [];
    private readonly Dictionary<string, int> _placeByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CallerLine> _callerByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly List<Finding> _typed = [];
    private readonly string _title;
    private readonly string _analyst;
    private readonly string? _handling;
    private readonly ClockZone _zone;

    /// <summary>Starts a case.</summary>
    /// <param name="title">What the case is called.</param>
    /// <param name="zone">The clock zone for times that state none, such as <c>Europe/Moscow</c>; UTC if left out.</param>
    /// <param name="analyst">Who judges, where an assessment names nobody.</param>
    /// <param name="handling">The handling mark, such as <c>TLP:AMBER</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="analyst"/> is null.</exception>
    public CaseFileBuilder(string title, string? zone = null, string analyst = "analyst", string? handling = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(analyst);
        (_title, _analyst, _handling, _zone) = (title, analyst, handling, ClockZone.Utc);
        var caller = new CallerLine(file, line);
        if (Blank.Is(title)) Note(RuleBook.TextGiven, "title", "The title of the case is missing. Write it.", caller);
        if (zone is null || ClockZone.TryFind(zone, null, out _zone!)) return;
        _zone = ClockZone.Utc;
        Note(RuleBook.KnownZone, "zone", $"There is no time zone '{zone}'. Write one of the IANA names, such as Europe/Moscow.", caller);
    }

    /// <summary>Adds a record that was made by hand.</summary>
    /// <param name="record">The record.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public void Add(CaseRecord record, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(record);
        Keep(record, new(file, line));
    }

    /// <summary>Changes a record that was added before.</summary>
    /// <param name="id">The record's id, as the builder returned it.</param>
    /// <param name="change">Makes the new record of the old one; it may not change the id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder added no such record, or <paramref name="change"/> changed its id.</exception>
    public void Change<T>(Id<T> id, Func<T, T> change) where T : CaseRecord
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(Added(id)) ?? throw new ArgumentException("The change returned no record.", nameof(change));
        if (changed.Key != id.Value) throw new ArgumentException("A change may not give the record another id.", nameof(change));
        _records[_placeByKey[id.Value]] = changed;
    }

    /// <summary>Makes the case.</summary>
    /// <exception cref="InvalidCaseException">There are errors; its report holds all findings.
    /// Warnings do not stop a case: see <see cref="CaseFile.Validate"/>.</exception>
    public CaseFile Build() => TryBuild(out var file, out var report) ? file : throw new InvalidCaseException(report);

    /// <summary>Makes the case, unless there are errors.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">All that was found, warnings too, each with the line that wrote the record.</param>
    public bool TryBuild([NotNullWhen(true)] out CaseFile? file, out ValidationReport report)
    {
        var index = new CaseIndex(_records);
        List<Finding> found = [.. Structure.Check(_records, index), .. ContentRules.Check(_records, index, _zone)];
        report = new(_typed.Concat(found.Select(WithCallerLine)));
        file = report.IsValid ? new CaseFile(_title, _zone, _handling, _records, index) : null;
        return file is not null;
    }

    /// <summary>The title with how many records there are so far.</summary>
    public override string ToString() => $"{_title}: {_records.Count} records so far";

    private T Added<T>(Id<T> id) where T : CaseRecord
        => _placeByKey.TryGetValue(id.Value, out var place) && _records[place] is T record
            ? record
            : throw new ArgumentException($"This builder has added no {Id<T>.Kind.Word} '{id}'.", nameof(id));

    private T Keep<T>(T record, CallerLine caller) where T : CaseRecord
    {
        _placeByKey.TryAdd(record.Key, _records.Count);
        _callerByKey[record.Key] = caller;
        _records.Add(record);
        return record;
    }

    private T Keep<T>(T record, Func<T, T>? with, CallerLine caller) where T : CaseRecord
        => Keep(with is null ? record : with(record)
            ?? throw new ArgumentException("The lambda returned no record.", nameof(with)), caller);

    private Finding WithCallerLine(Finding finding)
    {
        // An analyst's name may hold brackets of its own, so each closing one is tried;
        // a part that was added by a call of its own has a longer key than its record.
        var start = finding.Path.IndexOf('[', StringComparison.Ordinal) + 1;
        CallerLine? known = null;
        for (var end = finding.Path.IndexOf(']', start); start > 0 && end >= 0; end = finding.Path.IndexOf(']', end + 1))
            if (_callerByKey.TryGetValue(finding.Path[start..end], out var caller)) known = caller;
        return known is null ? finding : finding with { Line = known.ToString() };
    }

    private void Note(Rule rule, string member, string message, CallerLine caller)
        => _typed.Add(rule.Broken(member, message, caller.ToString()));
}
