namespace GeoClaims;

/// <summary>A member that is the key of its record, or a part of it: it is no field, and two records never share it.</summary>
internal sealed class KeyMember<TOwner, TValue>(string name, Func<TOwner, TValue> get, Func<TOwner, TValue, TOwner>? with,
    Contents<TValue> contents, MemberRole role)
    : ValueMember<TOwner, TValue>(name, get, with, contents, role) where TOwner : class
{
    public override TOwner Joined(TOwner keep, TOwner other) => keep;

    public override IEnumerable<TResult> Read<TResult>(IMemberReader<TOwner, TResult> reader) => [];
}
