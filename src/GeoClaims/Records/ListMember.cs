namespace GeoClaims;

/// <summary>A member that is a list, with the key by which elements of two versions come together.</summary>
internal sealed class ListMember<TOwner, TElement>(
    string name,
    Func<TOwner, ValueList<TElement>> get,
    Func<TOwner, ValueList<TElement>, TOwner> with,
    Func<TElement, string> key,
    Contents<TElement> element,
    MemberRole role,
    Func<TOwner, bool>? when)
    : ValueMember<TOwner, ValueList<TElement>>(name, get, with, new ListContents<TElement>(element), role, when) where TOwner : class
{
    public override TOwner Joined(TOwner keep, TOwner other)
    {
        var known = Get(keep).Select(key).ToHashSet(StringComparer.Ordinal);
        TElement[] more = [.. Get(other).Where(element => !known.Contains(key(element)))];
        return more.Length == 0 ? keep : With!(keep, [.. Get(keep), .. more]);
    }

    public override IEnumerable<TResult> Read<TResult>(IMemberReader<TOwner, TResult> reader) => [reader.List(Name, Get, With!, key)];
}
