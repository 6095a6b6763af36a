namespace GeoClaims;

/// <summary>One member of a record, or of a value within one.</summary>
internal abstract class Member<TOwner>(string name, MemberRole role, Func<TOwner, bool>? when) where TOwner : class
{
    /// <summary>The member's name, as in JSON.</summary>
    public string Name => name;

    public MemberRole Role => role;

    public abstract bool HasReferences { get; }

    public abstract bool HasTexts { get; }

    public abstract bool CanComeLater { get; }

    /// <summary>Whether the role holds of an owner.</summary>
    public bool Counts(TOwner owner) => when is null || when(owner);

    public abstract void References(TOwner owner, ReferenceVisitor visitor);

    public abstract void Texts(TOwner owner, TextVisitor visitor);

    public abstract int StandsFrom(TOwner owner, IKnownSteps steps);

    public abstract void Steps(TOwner owner, IKnownSteps steps, List<int> found);

    public abstract TOwner KnownAt(TOwner owner, IKnownSteps steps, int step);

    public abstract TOwner Renamed(TOwner owner, Renaming renaming);

    /// <summary>The owner with what it leaves open in this member as another states it.</summary>
    public abstract TOwner Joined(TOwner keep, TOwner other);

    /// <summary>What a reader makes of it; nothing, of a key or of what cannot be changed by itself.</summary>
    public abstract IEnumerable<TResult> Read<TResult>(IMemberReader<TOwner, TResult> reader);
}
