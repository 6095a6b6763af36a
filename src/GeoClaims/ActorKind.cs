namespace GeoClaims;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>One human being.</summary>
    Person,
    /// <summary>An organisation, movement or armed group.</summary>
    Group,
    /// <summary>A state or its government.</summary>
    State,
    /// <summary>A service, ministry or other arm of a state.</summary>
    Service,
    /// <summary>Who publishes: a newspaper, agency or channel.</summary>
    Outlet,
    /// <summary>Known only by description, such as "two U.S. officials".</summary>
    Unnamed,
}
