namespace GeoClaims;

/// <summary>An actor or a source from which items of evidence come in the end. What comes from one origin may be wrong together.</summary>
/// <remarks>It does not make the items one: it is shared doubt, which leaving the origin out and resampling follow.</remarks>
public sealed partial record EvidenceOrigin
{
    internal EvidenceOrigin() { }

    /// <summary>The key of the actor or source; empty for the analyst, whose items cite nothing.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The rated items that come from here alone, and fall with it.</summary>
    public required ValueList<Evidence> Alone { get; init; }

    /// <summary>The rated items that come from here and from elsewhere too.</summary>
    public required ValueList<Evidence> Shared { get; init; }

    /// <summary>The name with how many items it stands behind, such as <c>Russian Federation: 7 items alone, 1 shared</c>.</summary>
    public override string ToString()
        => $"{Name}: {Words.Count(Alone.Count, "item", "items")} alone{(Shared.IsEmpty ? "" : $", {Shared.Count} shared")}";
}
