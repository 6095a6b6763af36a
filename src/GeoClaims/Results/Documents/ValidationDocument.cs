namespace GeoClaims;

/// <summary>What is wrong with a case.</summary>
internal sealed record ValidationDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether there is no error.</summary>
    public required bool IsValid { get; init; }

    /// <summary>What was found, errors first.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    public static ValidationDocument Of(ValidationReport report) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Validation,
        IsValid = report.IsValid,
        Findings = [.. report.Findings.Select(f => new FindingDocument
        {
            Code = f.Code,
            Severity = f.Severity,
            Path = f.Path,
            Message = f.Message,
            Line = f.Line,
        })],
    };
}
