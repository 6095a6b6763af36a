namespace GeoClaims;

/// <summary>Who acts or speaks: a person, a group, a state, a service, an outlet, or someone unnamed such as "Russian officials".</summary>
public sealed partial record Actor : CaseRecord
{
    /// <summary>The actor's id.</summary>
    public required Id<Actor> Id { get; init; }

    /// <summary>The name to show the actor by.</summary>
    public required string Name { get; init; }

    /// <summary>What the actor is.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Other names, in any script.</summary>
    public ValueList<ActorName> Aliases { get; init; }

    /// <summary>What the actor belongs to, is controlled by, or stands close to.</summary>
    public ValueList<Affiliation> Affiliations { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Name;

    internal override RecordKind RecordKind => RecordKind.Actor;

    /// <summary>The actor's name.</summary>
    public override string ToString() => Name;
}
