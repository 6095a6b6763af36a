namespace GeoClaims;

/// <summary>One member of a kind of record, or of the case itself: how to
/// compare it, take it over, and bring two versions of it together.</summary>
/// <remarks>The key of a record is no field: a record with another key is another record.</remarks>
internal abstract class Field(string name)
{
    /// <summary>The member's name, as in JSON.</summary>
    public string Name => name;

    /// <summary>Where two versions of a record differ in this field: as a whole, or by the elements of a list.</summary>
    public abstract IEnumerable<FieldDifference> Differences(object before, object after);

    /// <summary>The value, or of a list the elements under one key; null if there is none.</summary>
    public abstract object? Value(object record, string? element = null);

    /// <summary>The key of the element of a list at a place; null for what is no list.</summary>
    public abstract string? ElementAt(object record, int index);

    /// <summary>A record with this field, or one element of it, as another version has it.</summary>
    public abstract object Take(object into, object from, string? element = null);

    /// <summary>A record with this field as both sides want it; where they
    /// want different things, as <paramref name="decide"/> says.</summary>
    public abstract object Merge(object into, object? @base, object mine, object theirs, Func<FieldConflict, MergeSide?> decide);
}
