namespace GeoClaims;

/// <summary>A member with what its value holds.</summary>
internal class ValueMember<TOwner, TValue>(
    string name,
    Func<TOwner, TValue> get,
    Func<TOwner, TValue, TOwner>? with,
    Contents<TValue> contents,
    MemberRole role = MemberRole.Plain,
    Func<TOwner, bool>? when = null) : Member<TOwner>(name, role, when) where TOwner : class
{
    public override bool HasReferences => contents.HasReferences;

    public override bool HasTexts => contents.HasTexts;

    public override bool CanComeLater => with is not null && Role != MemberRole.Needed && contents.CanComeLater;

    protected Func<TOwner, TValue> Get => get;

    protected Func<TOwner, TValue, TOwner>? With => with;

    public override void References(TOwner owner, ReferenceVisitor visitor)
    {
        visitor.Enter(Name);
        contents.References(get(owner), visitor);
        visitor.Leave();
    }

    public override void Texts(TOwner owner, TextVisitor visitor)
    {
        visitor.Enter(Name);
        contents.Texts(get(owner), visitor);
        visitor.Leave();
    }

    public override int StandsFrom(TOwner owner, IKnownSteps steps) => contents.StandsFrom(get(owner), steps);

    public override void Steps(TOwner owner, IKnownSteps steps, List<int> found) => contents.Steps(get(owner), steps, found);

    public override TOwner KnownAt(TOwner owner, IKnownSteps steps, int step) => Changed(owner, contents.KnownAt(get(owner), steps, step));

    public override TOwner Renamed(TOwner owner, Renaming renaming) => Changed(owner, contents.Renamed(get(owner), renaming));

    public override TOwner Joined(TOwner keep, TOwner other)
        => EqualityComparer<TValue>.Default.Equals(get(keep), default) ? Changed(keep, get(other)) : keep;

    public override IEnumerable<TResult> Read<TResult>(IMemberReader<TOwner, TResult> reader)
        => with is null ? [] : [reader.Value(Name, get, with)];

    private TOwner Changed(TOwner owner, TValue value)
        => with is null || EqualityComparer<TValue>.Default.Equals(value, get(owner)) ? owner : with(owner, value);
}
