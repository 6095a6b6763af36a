namespace GeoClaims;

/// <summary>What one method says.</summary>
internal sealed record MethodDocument
{
    /// <summary>The id of the method.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Why the method does not apply; left out where it does.</summary>
    public string? NotApplicable { get; init; }

    /// <summary>The ids of the hypotheses that it puts first.</summary>
    public required IReadOnlyList<Id<Hypothesis>> Leaders { get; init; }

    /// <summary>What it says of each hypothesis.</summary>
    public required IReadOnlyList<StandingDocument> Standings { get; init; }

    public static MethodDocument Of(MethodResult result) => new()
    {
        Id = result.Method.Id,
        Name = result.Method.Name,
        NotApplicable = result.NotApplicable,
        Leaders = [.. result.Leaders.Select(h => h.Id)],
        Standings = [.. result.Standings.Select(StandingDocument.Of)],
    };
}
