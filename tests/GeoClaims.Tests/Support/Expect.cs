namespace GeoClaims.Tests;

/// <summary>Assertions in the domain's words.</summary>
internal static class Expect
{
    /// <summary>Runs what must be refused, and gives the report of the refusal.</summary>
    public static ValidationReport Refusal(Action action)
    {
        InvalidCaseException? refusal = null;
        try
        {
            action();
        }
        catch (InvalidCaseException e)
        {
            refusal = e;
        }
        Assert.That(refusal, Is.Not.Null, "Nothing was refused.");
        Assert.That(refusal!.Report.IsValid, Is.False, "A refusal names at least one error.");
        return refusal.Report;
    }

    /// <summary>The one finding of a code at a path.</summary>
    public static Finding Finding(ValidationReport report, string code, string path)
    {
        var found = report.Findings.Where(f => f.Code == code && f.Path == path).ToList();
        Assert.That(found, Has.Count.EqualTo(1), $"Looked for one {code} at {path} in:\n{report}");
        return found[0];
    }

    /// <summary>The one finding of a code.</summary>
    public static Finding Finding(ValidationReport report, string code)
    {
        var found = report.Findings.Where(f => f.Code == code).ToList();
        Assert.That(found, Has.Count.EqualTo(1), $"Looked for one {code} in:\n{report}");
        return found[0];
    }

    public static void NoError(ValidationReport report) => Assert.That(report.Errors, Is.Empty, report.ToString());

    public static void NoFinding(ValidationReport report) => Assert.That(report.Findings, Is.Empty, report.ToString());
}
