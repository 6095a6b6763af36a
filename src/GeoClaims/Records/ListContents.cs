namespace GeoClaims;

/// <summary>A list, of which each element is left out until it can stand.</summary>
internal sealed class ListContents<T>(Contents<T> element) : Contents<ValueList<T>>
{
    public override bool HasReferences => element.HasReferences;

    public override bool HasTexts => element.HasTexts;

    public override bool CanComeLater => element.CanComeLater;

    public override void References(ValueList<T> value, ReferenceVisitor visitor)
    {
        for (var i = 0; i < value.Count; i++)
        {
            visitor.MoveTo(i);
            element.References(value[i], visitor);
        }
    }

    public override void Texts(ValueList<T> value, TextVisitor visitor)
    {
        for (var i = 0; i < value.Count; i++)
        {
            visitor.MoveTo(i);
            element.Texts(value[i], visitor);
        }
    }

    public override int StandsFrom(ValueList<T> value, IKnownSteps steps) => 0;

    public override void Steps(ValueList<T> value, IKnownSteps steps, List<int> found)
    {
        foreach (var item in value)
        {
            found.Add(element.StandsFrom(item, steps));
            element.Steps(item, steps, found);
        }
    }

    public override ValueList<T> KnownAt(ValueList<T> value, IKnownSteps steps, int step)
        => Map(value, item => (element.StandsFrom(item, steps) <= step, element.KnownAt(item, steps, step)));

    public override ValueList<T> Renamed(ValueList<T> value, Renaming renaming)
    {
        var renamed = Map(value, item => (true, element.Renamed(item, renaming)));
        // Two that were different may now be one.
        return renamed == value ? value : [.. renamed.Distinct()];
    }

    // The same list where nothing is left out and nothing changes.
    private static ValueList<T> Map(ValueList<T> items, Func<T, (bool IsKept, T Item)> map)
    {
        List<T>? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var (isKept, item) = map(items[i]);
            if (changed is null && (!isKept || !EqualityComparer<T>.Default.Equals(item, items[i]))) changed = [.. items.AsSpan()[..i]];
            if (isKept) changed?.Add(item);
        }
        return changed is null ? items : [.. changed];
    }
}
