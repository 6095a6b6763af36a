namespace GeoClaims;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="More">How many more there are.</param>
/// <param name="Heading">What it lists; nothing, if the title of the view says it.</param>
internal sealed record ViewList(ValueList<ViewPhrase> Items, int More = 0, string? Heading = null) : ViewBlock
{
    public static ViewList? Of(IEnumerable<ViewPhrase> items, string? heading = null, int most = ViewLimits.Rows)
    {
        ValueList<ViewPhrase> all = [.. items];
        return all.IsEmpty ? null : new([.. all.Take(most)], Math.Max(0, all.Count - most), heading);
    }

    public static ViewList? Of(IEnumerable<string> items, string? heading = null, int most = ViewLimits.Rows)
        => Of(items.Select(i => (ViewPhrase)i), heading, most);

    public static ViewList? Of(IEnumerable<Sentence> sentences, string? heading = null, int most = ViewLimits.Rows)
        => Of(sentences.Select(s => s.Text), heading, most);
}
