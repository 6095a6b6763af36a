namespace GeoClaims;

/// <summary>Where in a report something stands, and whom the report quotes for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Locator">The place in it, such as <c>paragraph 3</c>.</param>
public sealed partial record Citation(Id<Report> Report, string? Locator = null)
{
    /// <summary>The actor whom the report names for it; nobody, if the report says it itself.</summary>
    public Id<Actor>? AttributedTo { get; init; }

    /// <summary>The words quoted, in their own language and in translation.</summary>
    public Quote? Quote { get; init; }

    /// <summary>How the reporter hedges, such as <c>allegedly</c>.</summary>
    public string? Hedge { get; init; }

    /// <summary>The report's id with the place in it.</summary>
    public override string ToString() => Locator is null ? Report.Value : $"{Report}, {Locator}";
}
