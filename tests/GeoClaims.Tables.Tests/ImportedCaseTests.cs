using System.Globalization;
using GeoClaims.Tests;

namespace GeoClaims.Tables.Tests;

/// <summary>The case that an import makes without looking everything up again is the one that the checked way makes.</summary>
internal sealed class ImportedCaseTests
{
    private static void Check(CaseFile before, TableImport read)
    {
        var file = read.Case;
        var checkedCase = before.With(read.Changes);

        Assert.That(file, Is.EqualTo(checkedCase));
        Assert.That(file.Validate().Findings.Select(f => f.ToString()),
            Is.EqualTo(checkedCase.Validate().Findings.Select(f => f.ToString())));
        foreach (var record in file.Records())
            if (record is not Assessment) Assert.That(file.RecordWith(record.Key), Is.SameAs(record));
        Assert.That(file.RecordCount, Is.EqualTo(file.Records().Count()));
    }

    [Test]
    public void A_new_case([Range(1, 4)] int seed)
    {
        var rich = RandomCases.Rich(seed);
        var start = CaseFile.Assemble("X", rich.Zone, null, []);
        foreach (var rows in new IRowSet[] { rich.Claims.ToRows(), rich.Evidence.ToRows(), rich.Propositions.ToRows() })
            Check(start, ListTable.Parse(rows.ToCsv()).Into(start));
    }

    [Test]
    public void A_case_that_exists([Range(1, 4)] int seed)
    {
        var (file, other) = (RandomCases.Rich(seed), RandomCases.Rich(seed + 100));

        Check(file, ListTable.Parse(other.Claims.ToRows().ToCsv()).Into(file));
        Check(file, ListTable.Parse(other.Actors.ToRows().ToCsv().Replace("person", "state", StringComparison.Ordinal)).Into(file));
    }

    [Test]
    public void A_matrix_in_a_new_case_and_again_with_other_marks()
    {
        const string Text = "Evidence,Rust,Ship,Analyst,Source\nSalt,CC,I,Ann,Post\nDent,II,C,Ann,Herald\nSalt,C,N,Bob,Post\n";
        var start = CaseFile.Assemble("X", ClockZone.Utc, null, []);
        var first = MatrixTable.Parse(Text).Into(start, "Why?");
        Check(start, first);
        var second = MatrixTable.Parse(Text.Replace("CC,I,Ann", "I,CC,Ann", StringComparison.Ordinal)).Into(first.Case, "Why?");
        Check(first.Case, second);

        Assert.That(second.Changes, Has.Count.EqualTo(2));
    }

    [Test]
    public void Ids_that_meet_get_numbers_in_the_order_of_their_rows()
    {
        var rows = Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"City,It fell,{2000 + i}\n"));
        var read = ListTable.Parse("Who,Said what,When\n" + string.Concat(rows)).ToCase("X").Case;

        Assert.That(read.Claims.OrderBy(c => c.Made!.Text).Select(c => c.Id.Value), Is.EqualTo(Enumerable.Range(1, 40)
            .Select(i => i == 1
                ? "claim:city-asserts-it-fell"
                : string.Create(CultureInfo.InvariantCulture, $"claim:city-asserts-it-fell-{i}"))));
    }
}
