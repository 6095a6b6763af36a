namespace GeoClaims;

/// <summary>The members of a record, or of a value within one, in their order.</summary>
internal sealed class MembersOf<T> : Contents<T> where T : class
{
    private readonly List<Member<T>> _members = [];
    private readonly List<Member<T>> _references = [];
    private readonly List<Member<T>> _texts = [];
    private readonly List<Member<T>> _later = [];
    private readonly List<Member<T>> _needed = [];
    private Func<T, OwnTime>? _time;

    public IReadOnlyList<Member<T>> All => _members;

    public override bool HasReferences => _references.Count > 0;

    public override bool HasTexts => _texts.Count > 0;

    public override bool CanComeLater => _time is not null || _later.Count > 0 || _needed.Exists(m => m.HasReferences);

    public override void References(T value, ReferenceVisitor visitor)
    {
        foreach (var member in _references) member.References(value, visitor);
    }

    public override void Texts(T value, TextVisitor visitor)
    {
        foreach (var member in _texts) member.Texts(value, visitor);
    }

    public override int StandsFrom(T value, IKnownSteps steps)
    {
        var step = _time is null ? 0 : steps.Of(_time(value));
        foreach (var member in _needed) step = Math.Max(step, member.StandsFrom(value, steps));
        return step;
    }

    public override void Steps(T value, IKnownSteps steps, List<int> found)
    {
        foreach (var member in _later) member.Steps(value, steps, found);
    }

    public override T KnownAt(T value, IKnownSteps steps, int step)
    {
        foreach (var member in _later)
            value = member.KnownAt(value, steps, step);
        return value;
    }

    public override T Renamed(T value, Renaming renaming)
    {
        foreach (var member in _references)
            value = member.Renamed(value, renaming);
        return value;
    }

    /// <summary>A value with what it leaves open as another states it.</summary>
    public T Joined(T keep, T other)
    {
        foreach (var member in _members) keep = member.Joined(keep, other);
        return keep;
    }

    /// <summary>A part that has a time of its own is left out until then.</summary>
    public MembersOf<T> From(Func<T, OwnTime> time)
    {
        _time = time;
        return this;
    }

    /// <summary>A part of the key: with another value it is another record.</summary>
    public MembersOf<T> Key<TValue>(
        string name, Func<T, TValue> get, Func<T, TValue, T>? with =
            null, Contents<TValue>? contents = null, MemberRole role = MemberRole.Plain)
        => Add(new KeyMember<T, TValue>(name, get, with, contents ?? NoContents<TValue>.Instance, role));

    public MembersOf<T> Value<TValue>(
        string name, Func<T, TValue> get, Func<T, TValue, T>? with =
            null, Contents<TValue>? contents = null, MemberRole role = MemberRole.Plain)
        => Add(new ValueMember<T, TValue>(name, get, with, contents ?? NoContents<TValue>.Instance, role));

    public MembersOf<T> Text(string name, Func<T, string?> get, Func<T, string?, T>? with =
        null, TextRole text = TextRole.Plain, MemberRole role = MemberRole.Plain)
        => Add(new ValueMember<T, string?>(name, get, with, new TextContents(text), role));

    public MembersOf<T> Reference<TNamed>(string name, Func<T, Id<TNamed>> get, Func<T, Id<TNamed>, T> with, MemberRole role =
        MemberRole.Plain)
        where TNamed : CaseRecord
        => Add(new ValueMember<T, Id<TNamed>>(name, get, with, ReferenceContents<TNamed>.Instance, role));

    public MembersOf<T> Reference<TNamed>(string name, Func<T, Id<TNamed>?> get, Func<T, Id<TNamed>?, T> with, MemberRole role =
        MemberRole.Plain)
        where TNamed : CaseRecord
        => Add(new ValueMember<T, Id<TNamed>?>(name, get, with, OptionalReferenceContents<TNamed>.Instance, role));

    public MembersOf<T> References<TNamed>(
        string name, Func<T, ValueList<Id<TNamed>>> get, Func<T, ValueList<Id<TNamed>>, T> with, MemberRole role =
            MemberRole.Plain, Func<T, bool>? when = null)
        where TNamed : CaseRecord
        => Add(new ListMember<T, Id<TNamed>>(name, get, with, id => id.Value, ReferenceContents<TNamed>.Instance, role, when));

    public MembersOf<T> List<TElement>(
        string name, Func<T, ValueList<TElement>> get, Func<T, ValueList<TElement>, T> with, Func<TElement, string> key,
            Contents<TElement>? element = null)
        => Add(new ListMember<T, TElement>(name, get, with, key, element ?? NoContents<TElement>.Instance, MemberRole.Plain, null));

    /// <summary>A part that may be missing.</summary>
    public MembersOf<T> Part<TPart>(string name, Func<T, TPart?> get, Func<T, TPart?, T>? with, MembersOf<TPart> part) where TPart : class
        => Add(new ValueMember<T, TPart?>(name, get, with, new OptionalContents<TPart>(part)));

    /// <summary>What is stated from a time of its own on, spread over several members.</summary>
    public MembersOf<T> Later(Func<T, OwnTime> time, Func<T, T> without) => Add(new LaterMember<T>(time, without));

    /// <summary>A member with rules of its own.</summary>
    public MembersOf<T> Part(Member<T> member) => Add(member);

    /// <summary>Citations come together by report and place in it.</summary>
    public MembersOf<T> Citations(Func<T, ValueList<Citation>> get, Func<T, ValueList<Citation>, T> with)
        => List("citations", get, with, citation => citation.ToString(), PartMembers.Citation);

    /// <summary>Exhibits come together by the hash of the file, so that two chains of custody of one file are never joined.</summary>
    public MembersOf<T> Exhibits(Func<T, ValueList<Exhibit>> get, Func<T, ValueList<Exhibit>, T> with)
        => List("exhibits", get, with, exhibit => exhibit.Hash, PartMembers.Exhibit);

    private MembersOf<T> Add(Member<T> member)
    {
        _members.Add(member);
        if (member.HasReferences) _references.Add(member);
        if (member.HasTexts) _texts.Add(member);
        if (member.CanComeLater) _later.Add(member);
        if (member.Role is MemberRole.Needed or MemberRole.OneNeeded) _needed.Add(member);
        return this;
    }
}
