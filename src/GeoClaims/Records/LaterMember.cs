namespace GeoClaims;

/// <summary>What a record states from a time of its own on, spread over several members: until then it reads otherwise.</summary>
internal sealed class LaterMember<TOwner>(Func<TOwner, OwnTime> time, Func<TOwner, TOwner> without) : Member<TOwner>("", MemberRole.Plain,
    null) where TOwner : class
{
    public override bool HasReferences => false;

    public override bool HasTexts => false;

    public override bool CanComeLater => true;

    public override void References(TOwner owner, ReferenceVisitor visitor) { }

    public override void Texts(TOwner owner, TextVisitor visitor) { }

    public override int StandsFrom(TOwner owner, IKnownSteps steps) => 0;

    public override void Steps(TOwner owner, IKnownSteps steps, List<int> found) => found.Add(steps.Of(time(owner)));

    public override TOwner KnownAt(TOwner owner, IKnownSteps steps, int step) => steps.Of(time(owner)) <= step ? owner : without(owner);

    public override TOwner Renamed(TOwner owner, Renaming renaming) => owner;

    public override TOwner Joined(TOwner keep, TOwner other) => keep;

    public override IEnumerable<TResult> Read<TResult>(IMemberReader<TOwner, TResult> reader) => [];
}
