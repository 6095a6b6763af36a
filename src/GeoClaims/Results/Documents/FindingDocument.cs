namespace GeoClaims;

/// <summary>A finding.</summary>
internal sealed record FindingDocument
{
    /// <summary>Its code, such as GC101.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where in the case; empty for the case as a whole.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the code that built the case.</summary>
    public string? Line { get; init; }
}
