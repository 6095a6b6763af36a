namespace GeoClaims;

/// <summary>A list.</summary>
public sealed class ViewList : ViewBlock
{
    internal ViewList(ValueList<ViewItem> items, int more = 0, string? heading = null) => (Items, More, Heading) = (items, more, heading);

    /// <summary>What it lists; null, if what it stands under says it.</summary>
    public string? Heading { get; }

    /// <summary>Its items.</summary>
    public ValueList<ViewItem> Items { get; }

    /// <summary>How many more there are that are not shown.</summary>
    public int More { get; }

    /// <summary>Whether the order of the items is that of what happened or of numbers.</summary>
    public bool IsOrdered { get; internal init; }

    /// <summary>Whether each item is a term and what stands below it says what it means or holds.</summary>
    public bool IsOfTerms { get; internal init; }

    /// <summary>How many items the page shows before the others are unfolded; 0 for all.</summary>
    internal int ShownFirst { get; init; }

    /// <summary>How many items, and of what.</summary>
    public override string ToString() => $"{Heading}{(Heading is null ? "" : ": ")}{Items.Count} {(Items.Count == 1 ? "item" : "items")}";

    internal static ViewList? Of(IEnumerable<ViewPhrase> items, string? heading = null, int most = ViewLimits.Rows)
    {
        ValueList<ViewItem> all = [.. items.Select(i => new ViewItem(i))];
        return all.IsEmpty ? null : new([.. all.Take(most)], Math.Max(0, all.Count - most), heading);
    }

    internal static ViewList? Of(IEnumerable<string> items, string? heading = null, int most = ViewLimits.Rows)
        => Of(items.Select(i => (ViewPhrase)i), heading, most);

    internal static ViewList? Of(IEnumerable<Sentence> sentences, string? heading = null, int most = ViewLimits.Rows)
        => Of(sentences.Select(s => (ViewPhrase)s), heading, most);
}
