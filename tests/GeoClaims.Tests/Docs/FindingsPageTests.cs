using System.Text;

namespace GeoClaims.Tests;

/// <summary>The page of findings is made from the rules themselves.</summary>
public sealed class FindingsPageTests
{
    private static string PathOfPage => Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", "docs", "findings.md"));

    [Test]
    public void The_page_is_what_the_rules_give() => Golden.VerifyFile(PathOfPage, Page());

    [Test]
    public void Every_rule_has_its_own_heading()
    {
        var headings = File.ReadLines(PathOfPage).Where(l => l.StartsWith("### ", StringComparison.Ordinal)).Select(l => l[4..9]);
        Assert.That(headings, Is.EquivalentTo(RuleBook.All.Select(r => r.Code)));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # Findings

            Whatever is wrong with a case is a finding: a code, a path, a sentence that says how to mend it, and the caller's line
            or the place in the text where that is known. An **error** means that a record cannot be relied on as it stands;
            a **warning**, that somebody should look.

            - `Build()` throws `InvalidCaseException` if there is any error; `TryBuild` gives the same report without throwing.
            - `Load`, `Parse` and `With` throw it for GC1xx, GC3xx and GC4xx only: a case can be opened and worked on while it breaks GC2xx.
            - `Validate()` gives all findings of a case.

            This page is made from the rules in the code.

            """.ReplaceLineEndings("\n"));
        foreach (var group in RuleBook.All.GroupBy(r => r.Code[2]))
        {
            page.Append($"\n## GC{group.Key}xx: {Title(group.Key)}\n");
            foreach (var rule in group)
                page.Append($"\n### {rule.Code} ({rule.Severity.ToString().ToLowerInvariant()})\n\n**{rule.Title}** {rule.Why}\n\n*To "
                    + $"mend it:* {rule.Mend}\n");
        }
        return page.ToString();
    }

    private static string Title(char group) => group switch
    {
        '1' => "what makes a case a case",
        '2' => "what the case says",
        '3' => "what an author typed",
        _ => "JSON text",
    };
}
