using System.Reflection;

namespace GeoClaims.Tests;

internal sealed class RuleBookTests
{
    private static readonly Rule[] Rules = [.. typeof(RuleBook)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(f => f.GetValue(null))
        .OfType<Rule>()];

    [TestCaseSource(typeof(BrokenCases), nameof(BrokenCases.All))]
    public void A_broken_rule_is_reported_where_it_is_broken_with_what_to_do(BrokenCase broken)
    {
        var report = broken.Report();
        var finding = Expect.Finding(report, broken.Code, broken.Path);

        Assert.That(finding.Severity, Is.EqualTo(Rules.Single(r => r.Code == broken.Code).Severity));
        Assert.That(finding.Message, Does.EndWith(broken.Advice));
        Assert.That(report.Findings.Where(f => f.Code != broken.Code && f.Severity == Severity.Error), Is.Empty, "Nothing else is wrong.");
    }

    [Test]
    public void Every_rule_has_a_case_that_breaks_it()
        => Assert.That(BrokenCases.All.Select(b => b.Code).Distinct(), Is.EquivalentTo(Rules.Select(r => r.Code)));

    [Test]
    public void No_two_rules_share_a_code() => Assert.That(Rules.Select(r => r.Code), Is.Unique);

    [Test]
    public void A_rule_tells_in_sentences_what_it_asks_why_and_what_to_do()
        => Assert.That(Rules.SelectMany(r => new[] { r.Title, r.Why, r.Mend }), Is.All.Matches(@"^[A-Z].*[^.]\.$"));

    [Test]
    public void The_list_of_all_rules_leaves_none_out() => Assert.That(RuleBook.All, Is.EquivalentTo(Rules).And.Ordered.By("Code"));

    [Test]
    public void What_makes_a_case_a_case_is_always_an_error()
        => Assert.That(Rules.Where(r => r.Code[2] is '1' or '3' or '4').Select(r => r.Severity), Is.All.EqualTo(Severity.Error));
}
