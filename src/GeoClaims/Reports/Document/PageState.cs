namespace GeoClaims;

/// <summary>What of a page changes with the snapshot: written into the page for the last one, and
/// kept as data for the others, so that the script only shows what was worked out here.</summary>
internal sealed class PageState(int snapshots)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _texts = [];
    private readonly Dictionary<string, (string Name, string Value)[][]> _attributes = [];

    public int Last => snapshots - 1;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Texts => _texts;

    public IReadOnlyDictionary<string, (string Name, string Value)[][]> Attributes => _attributes;

    /// <summary>A text that may differ in each snapshot.</summary>
    public Html Text(ViewSteps steps)
    {
        var all = steps.Texts;
        if (all.All(t => t == all[^1])) return Html.Of($"{all[^1]}");
        var key = steps.Key ?? $"t{_texts.Count}";
        _texts[key] = all;
        return Html.Of($"<span data-t=\"{key}\">{all[^1]}</span>");
    }

    /// <summary>Attributes that may differ in each snapshot, with the mark by which the script finds them.</summary>
    public Html Marks(string key, (string Name, string Value)[][] all)
    {
        var written = Html.Join(all[^1].Select(a => Html.Of($" {a.Name}=\"{a.Value}\"")));
        if (all.All(a => a.SequenceEqual(all[^1]))) return written;
        _attributes[key] = all;
        return Html.Of($"{written} data-a=\"{key}\"");
    }

    /// <summary>A piece for each snapshot, of which one is shown.</summary>
    public Html Pieces(IReadOnlyList<Html> all)
    {
        if (all.All(p => p.ToString() == all[^1].ToString())) return all[^1];
        return Html.Join(all.Select((p, i) =>
            Html.Of($"<div data-at=\"{i}\"{(i == Last ? Html.Empty : Html.Trusted(" hidden"))}>{p}</div>")));
    }
}
