namespace GeoClaims;

/// <summary>All that was found wrong with a case at once: errors first, then warnings, each in the order of the case.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public sealed partial class ValidationReport
{
    internal ValidationReport(IEnumerable<Finding> findings) => Findings = findings.OrderByDescending(f => f.Severity).ToValueList();

    /// <summary>The findings.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether there is no error; there may be warnings.</summary>
    public bool IsValid => !Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>The findings that are errors.</summary>
    public ValueList<Finding> Errors => [.. Findings.Where(f => f.Severity == Severity.Error)];

    /// <summary>The findings that are warnings.</summary>
    public ValueList<Finding> Warnings => [.. Findings.Where(f => f.Severity == Severity.Warning)];

    /// <summary>A line for each finding, or that there is none.</summary>
    public override string ToString() => Findings.IsEmpty ? "Nothing found." : string.Join('\n', Findings.Select(f => f.ToString()));
}
