using System.Reflection;

namespace GeoClaims.Tables.Tests;

internal sealed class ReadmeTests
{
    [Test]
    public void The_readme_lists_every_finding_as_the_code_has_it()
    {
        var folder = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(a => a.Key == "ProjectDirectory").Value!;
        var rows = File.ReadAllLines(Path.Combine(folder, "../../src/GeoClaims.Tables/README.md")).Where(l => l.StartsWith("| GT"));

        Assert.That(rows, Is.EqualTo(TableRule.All.Select(r => $"| {r.Code} | {(r.Severity == Severity.Error ? "error" : "warning")} | "
            + $"{r.Meaning} |")));
    }
}
