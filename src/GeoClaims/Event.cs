namespace GeoClaims;

/// <summary>Something that happened.</summary>
/// <remarks>It holds what no party disputes. Disputed participation, such
/// as who ordered an attack, is a <see cref="Proposition"/>.</remarks>
public sealed partial record Event : CaseRecord
{
    /// <summary>The event's id.</summary>
    public required Id<Event> Id { get; init; }

    /// <summary>What the event is called.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of event it is, in a word or two, such as <c>attack</c> or <c>statement</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>When it happened.</summary>
    public EdtfTime? Time { get; init; }

    /// <summary>Where it happened.</summary>
    public Place? Place { get; init; }

    /// <summary>Who undisputedly took part, and as what.</summary>
    public ValueList<Participation> Participants { get; init; }

    /// <summary>The larger event that this one is part of.</summary>
    public Id<Event>? PartOf { get; init; }

    /// <summary>Where the event is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>When the event became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Name;

    internal override RecordKind RecordKind => RecordKind.Event;

    /// <summary>The event with its time.</summary>
    public override string ToString() => Time is null ? Name : $"{Name} ({Time})";
}
