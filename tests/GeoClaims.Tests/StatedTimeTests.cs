namespace GeoClaims.Tests;

public sealed class StatedTimeTests
{
    private static ValidationReport Rivals(string one, string other)
    {
        var b = new CaseFileBuilder("Case", zone: "Europe/Moscow");
        var report = b.Report(b.Source("Source"), "Report", published: "2024-03-25");
        var happened = b.Proposition("The attack took place");
        b.Claim(b.Actor("Author"), Stance.Asserts, happened, reportedIn: report, with: c => c
            with { When = new(EdtfTime.Parse(one), "four days after", EdtfTime.Parse("2024-03-25")) });
        b.Claim(b.Actor("Agency"), Stance.Asserts, happened, reportedIn: report, with: c => c with { When = new(EdtfTime.Parse(other)) });
        return b.Build().Validate();
    }

    [Test]
    public void Words_stay_as_written_beside_what_they_amount_to()
        => Assert.That(new StatedTime(EdtfTime.Parse("2024-03-21"), "four days after", EdtfTime.Parse("2024-03-25")).ToString(),
            Is.EqualTo("2024-03-21 (“four days after”, counted from 2024-03-25)"));

    [Test]
    public void Times_that_cannot_both_be_right_are_found()
    {
        var finding = Rivals("2024-03-21", "2024-03-22").Findings.Single(f => f.Code == "GC221");
        Assert.That(finding.Message, Does.Contain("four days after").And.Contain("2024-03-22").And.Contain("cannot both be right"));
    }

    [Test]
    public void Times_that_may_overlap_are_not()
        => Assert.That(Rivals("2024-03-21/2024-03-22", "2024-03-22").Findings.Select(f => f.Code), Has.No.Member("GC221"));
}
