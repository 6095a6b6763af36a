namespace GeoClaims;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>One human being.</summary>
    Person,
    /// <summary>A movement, armed group or other loose number of people.</summary>
    Group,
    /// <summary>A state or its government.</summary>
    State,
    /// <summary>A service, ministry or other arm of a state.</summary>
    Service,
    /// <summary>Who publishes: a newspaper, agency or channel.</summary>
    Outlet,
    /// <summary>A company, court, team of inquiry or other body with a name and an
    /// order of its own (STIX 2.1 <c>identity_class</c>: organization).</summary>
    Organisation,
    /// <summary>Known only by description, such as "two U.S. officials".</summary>
    Unnamed,
}
