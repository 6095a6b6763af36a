namespace GeoClaims.Tables.Tests;

/// <summary>Lists without ids that were corrected and read again.</summary>
internal sealed class CorrectionTests
{
    private const string List = "Who,Said what,When,Where reported,Stance\n"
        + "City,A ship struck it,2026-03-01,Post,asserts\n"
        + "Union,Rust ate it,2026-03-02,Herald,asserts\n"
        + "Union,A ship struck it,2026-03-03,Post,denies\n";

    private static readonly CaseFile File = ListTable.Parse(List).ToCase("Bridge").Case;

    private static TableImport Read(string from, string to) => ListTable.Parse(List.Replace(from, to, StringComparison.Ordinal)).Into(File);

    [TestCase("03-03,Post,denies", "03-03,Post,doubts")]
    [TestCase("City,A ship", "Union,A ship")]
    [TestCase("Union,Rust ate it", "Union,A ship struck it")]
    [TestCase("2026-03-02", "2026-03-05")]
    public void A_corrected_row_is_a_difference_and_no_second_claim(string from, string to)
    {
        var read = Read(from, to);

        Assert.That(read.Case.Claims, Has.Count.EqualTo(3));
        Assert.That(read.Changes.Select(c => c.Record).OfType<Claim>().Count(), Is.EqualTo(1));
        Assert.That(File.Claims.Any(c => c.Id == ((Claim)read.Changes[^1].Record!).Id));
        Assert.That(read.Findings.Select(f => f.Code),
            Is.EqualTo(from.StartsWith("2026", StringComparison.Ordinal) ? [] : new[] { "GT019" }));
    }

    [Test]
    public void A_row_that_may_correct_two_claims_is_asked_about()
    {
        var two = ListTable.Parse(List + "City,A ship struck it,2026-03-03,Post,denies\n").ToCase("Bridge").Case;
        var read = ListTable.Parse(List.Replace("Union,A ship struck it,2026-03-03", "Harbour,A ship struck it,2026-03-03",
            StringComparison.Ordinal)).Into(two);

        Assert.That(read.Findings.Select(f => (f.Code, f.Row)), Is.EqualTo(new[] { ("GT019", 4) }));
        Assert.That(read.Findings[0].Message, Does.Contain(" or "));
        Assert.That(read.Case.Claims, Has.Count.EqualTo(5));
    }

    [Test]
    public void A_list_of_new_claims_corrects_none()
    {
        var read = ListTable.Parse("Who,Said what,When,Where reported,Stance\nCity,Rust ate it,2026-03-01,Post,asserts\n").Into(File);

        Assert.That(read.Findings, Is.Empty);
        Assert.That(read.Case.Claims, Has.Count.EqualTo(4));
    }
}
