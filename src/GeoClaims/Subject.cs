namespace GeoClaims;

/// <summary>An event or an actor that a proposition is about.</summary>
/// <remarks>Exactly one of <see cref="Event"/> and <see cref="Actor"/> is given; the two static methods see to it.</remarks>
public sealed partial record Subject
{
    /// <summary>The event, if it is about one.</summary>
    public Id<Event>? Event { get; init; }

    /// <summary>The actor, if it is about one.</summary>
    public Id<Actor>? Actor { get; init; }

    /// <summary>As what the proposition speaks of it, such as <c>perpetrator</c> or <c>sponsor</c>.</summary>
    public string? Role { get; init; }

    /// <summary>An event that a proposition is about.</summary>
    /// <param name="id">The event.</param>
    /// <param name="role">As what it speaks of it.</param>
    public static Subject Of(Id<Event> id, string? role = null) => new() { Event = id, Role = role };

    /// <summary>An actor that a proposition is about.</summary>
    /// <param name="id">The actor.</param>
    /// <param name="role">As what it speaks of it.</param>
    public static Subject Of(Id<Actor> id, string? role = null) => new() { Actor = id, Role = role };

    /// <summary>The id with the role.</summary>
    public override string ToString() => (Event?.Value ?? Actor?.Value) + (Role is null ? "" : $" as {Role}");
}
