namespace GeoClaims;

/// <summary>By what a reader can sort and choose the rows of the matrix: the source, party and origin of an item,
/// and the step that brought it. Without scripts all rows are shown.</summary>
internal sealed class MatrixFilters
{
    private const int MostLetters = 60;

    private readonly CaseReport _report;
    private readonly Filter[] _filters;
    private readonly Dictionary<string, int> _known;

    private sealed record Filter(string Key, string Label, ValueList<string> Choices, ILookup<string, int> ByTag);

    public MatrixFilters(CaseReport report)
    {
        _report = report;
        var (file, items) = (report.Case, report.Items);
        var tags = items.ToDictionary(i => i.Item.Id, i => i.Tag);
        _filters =
        [
            Of("s", "Source", items.SelectMany(i => i.SourceNames.Select(n => (n, i.Tag)))),
            Of("p", "Party that points to it",
                report.Claimants.SelectMany(c => c.Evidence.Concat(c.Reported).Select(t => (c.Actor.Name, t)))),
            Of("o", "Origin", report.Evaluation.Independence.Origins.SelectMany(o => o.Alone.Concat(o.Shared)
                .Where(e => tags.ContainsKey(e.Id)).Select(e => (SourceGraph.NameOf(o), tags[e.Id])))),
        ];
        _known = report.Timeline.Rows.Select((r, i) => (r.Tag, i)).Where(x => x.Tag is not null)
            .ToDictionary(x => x.Tag!, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>What the script sorts and chooses a row by.</summary>
    public ValueList<(string Name, string Value)> MarksOf(TaggedItem item) =>
    [
        ("known", $"{_known.GetValueOrDefault(item.Tag, _report.Items.Count + _known.Count)}"),
        .. _filters.Where(f => f.Choices.Count > 1).Select(f => (f.Key, string.Join(' ', f.ByTag[item.Tag].Distinct()))),
    ];

    public Html Write(PageState page) => Html.Of($"""
        <div class="filters" data-script hidden role="group" aria-label="Which items are shown">
        <label>Sort by <select id="sort"><option value="telling">how well it tells them apart</option>
        <option value="known">when it became known</option></select></label>
        {_filters.Where(f => f.Choices.Count > 1).Select(f => Select(f.Key, f.Label, f.Choices))}
        {(_report.Snapshots.Count > 1 ? Select("from", "Became known", _report.Snapshots.Select(s => $"by {s.Label}")) : Html.Empty)}
        <p class="small" role="status" data-shown></p><button type="button" id="rest" hidden></button></div>

        """);

    private static Html Select(string key, string label, IEnumerable<string> choices) => Html.Of($"""
        <label>{label} <select data-filter="{key}"><option value="">any</option>{choices.Select((c, i) =>
            Html.Of($"<option value=\"{i}\" dir=\"auto\">{SafeText.Short(SafeText.Named(c), MostLetters)}</option>"))}</select></label>

        """);

    private static Filter Of(string key, string label, IEnumerable<(string Name, string Tag)> pairs)
    {
        (string Name, string Tag)[] all = [.. pairs];
        string[] names = [.. all.Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var at = names.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i, StringComparer.Ordinal);
        return new(key, label, [.. names], all.ToLookup(p => p.Tag, p => at[p.Name], StringComparer.Ordinal));
    }
}
