namespace GeoClaims;

/// <summary>Views of lists of anything.</summary>
internal static class ValueViews
{
    /// <summary>The values as a table if all are of one type that knows its shape, and else as a list.</summary>
    public static View Of<T>(IReadOnlyList<T> values, CaseFile? file = null)
    {
        List<object?> first = [.. values.Take(ViewLimits.Rows)];
        if (first.Count == 0) return new("", ViewText.Note("Nothing is in this list."));
        var names = new Names(file);
        if (first[0] is IShaped shaped && first.TrueForAll(v => v?.GetType() == shaped.GetType()))
            return new(shaped.Shape.Count(values.Count), shaped.Shape.Table([.. first.OfType<object>()], values.Count, names));
        return new("", new ViewList([.. first.Select(v => new ViewItem(v is CaseRecord record ? names.Of(record) : v?.ToString()))],
            values.Count - first.Count));
    }
}
