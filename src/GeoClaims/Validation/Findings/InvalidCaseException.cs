namespace GeoClaims;

/// <summary>The one exception for bad content: what was given cannot be a
/// case. <see cref="Report"/> says all that is wrong with it.</summary>
public sealed class InvalidCaseException : Exception
{
    internal InvalidCaseException(ValidationReport report, Exception? inner = null) : base(Summarise(report), inner) => Report = report;

    /// <summary>What was found.</summary>
    public ValidationReport Report { get; }

    private static string Summarise(ValidationReport report)
    {
        const int mostShown = 10;
        var errors = report.Errors;
        var lines = errors.Take(mostShown).Select(e => "  " + e);
        var rest = errors.Count > mostShown ? $"\n  … and {errors.Count - mostShown} more in Report" : "";
        return $"This cannot be used as a "
            + $"case: {Words.Count(errors.Count, "error", "errors")}.\n{string.Join('\n', lines)}{rest}";
    }
}
