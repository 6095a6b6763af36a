using GeoClaims.Tests;

namespace GeoClaims.Tables.Tests;

/// <summary>What goes out as rows comes in again as the same records.</summary>
internal sealed class ThereAndBackTests
{
    private static readonly ListKind[] Kinds = Enum.GetValues<ListKind>();

    private static IRowSet Rows(CaseFile file, ListKind kind) => kind switch
    {
        ListKind.Claims => file.Claims.ToRows(),
        ListKind.Evidence => file.Evidence.ToRows(),
        ListKind.Sources => file.Sources.ToRows(),
        ListKind.Reports => file.Reports.ToRows(),
        ListKind.Assessments => file.Assessments.ToRows(),
        ListKind.Actors => file.Actors.ToRows(),
        ListKind.Events => file.Events.ToRows(),
        ListKind.Propositions => file.Propositions.ToRows(),
        ListKind.Questions => file.Questions.ToRows(),
        ListKind.Judgements => file.Judgements.ToRows(),
        ListKind.Implications => file.Implications.ToRows(),
        ListKind.Interests => file.Interests.ToRows(),
        ListKind.Indicators => file.Indicators.ToRows(),
        _ => file.Hypotheses.ToRows(),
    };

    private static MemoryStream Book(CaseFile file)
    {
        var content = new MemoryStream();
        Workbook.Write(content, Kinds.Select(k => Rows(file, k)).Where(r => r.Count > 0));
        content.Position = 0;
        return content;
    }

    [Test]
    public void Rows_read_back_into_their_case_change_nothing([ValueSource(nameof(Kinds))] ListKind kind, [Values(1, 2, 3)] int seed)
    {
        var file = RandomCases.Rich(seed);
        foreach (var text in new[] { Rows(file, kind).ToCsv(), Rows(file, kind).ToTsv() })
        {
            var table = ListTable.Parse(text);
            var read = table.Into(file);

            Assert.That(table.Kinds, Is.EqualTo(new[] { kind }));
            Assert.That(read.Findings, Is.Empty);
            Assert.That(read.Unplaced, Is.Empty);
            Assert.That(read.Changes, Is.Empty);
            Assert.That(read.Case, Is.SameAs(file));
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void A_workbook_of_all_lists_read_back_into_its_case_changes_nothing(int seed)
    {
        var file = RandomCases.Rich(seed);
        var read = ListTable.Load(Book(file)).Into(file);

        Assert.That(read.Findings, Is.Empty);
        Assert.That(read.Unplaced, Is.Empty);
        Assert.That(read.Changes, Is.Empty);
    }

    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    public void A_workbook_of_all_lists_makes_a_case_with_the_same_rows(int seed)
    {
        var file = RandomCases.Rich(seed, quirks: false);
        var start = CaseFile.Assemble(file.Title, file.Zone, file.Handling, []);
        var read = ListTable.Load(Book(file)).Into(start);

        Assert.That(read.Findings, Is.Empty);
        Assert.That(read.Unplaced, Is.Empty);
        foreach (var kind in Kinds) Assert.That(Plain(Rows(read.Case, kind)), Is.EqualTo(Plain(Rows(file, kind))), $"{kind}");
    }

    [Test]
    public void A_matrix_read_back_into_its_case_changes_nothing([Range(1, 8)] int seed, [Values] bool weighed)
    {
        var file = RandomCases.Rich(seed);
        foreach (var question in file.Questions.Where(q => file.Assessments.Any(a => q.Hypotheses.Contains(a.Hypothesis))))
        {
            var evaluation = file.Evaluate(question.Id);
            var table = weighed ? MatrixTable.Of(evaluation) : MatrixTable.Of(file, question.Id);
            var again = MatrixTable.Parse(table.ToRows().ToCsv());
            var read = again.Into(file, question.Id.Value);

            Assert.That(read.Findings.Where(f => f.Severity == Severity.Error), Is.Empty);
            Assert.That(read.Unplaced, Is.Empty);
            Assert.That(read.Changes, Is.Empty);
            Assert.That(again.Hypotheses, Has.Count.EqualTo(table.Hypotheses.Count));
            Assert.That(again.Columns.Count(c => c.Field == TableField.WorkedOut),
                Is.EqualTo(weighed ? evaluation.Matrix.Hypotheses.Count + 2 : 0));
        }
    }

    [Test]
    public void What_follows_from_other_columns_is_said_to_be_worked_out()
    {
        var columns = ListTable.Parse(Rows(RandomCases.Rich(), ListKind.Claims).ToCsv()).Columns;

        Assert.That(columns.Where(c => c.Field == TableField.WorkedOut).Select(c => c.Heading), Is.EqualTo(new[]
            { "ClaimantName", "Statement", "WhenEarliest", "WhenLatest", "MadeEarliest", "MadeLatest", "ReportTitles" }));
        Assert.That(columns.Single(c => c.Heading == "ClaimantName").ToString(), Is.EqualTo("“ClaimantName” → worked out"));
    }

    [Test]
    public void A_name_alone_is_read_where_no_id_stands_beside_it()
    {
        var read = ListTable.Parse("ClaimantName,Statement,When\nUnion,A ship struck it,2026-03-01\n").ToCase("X").Case;

        Assert.That(read.Actors.Single().Name, Is.EqualTo("Union"));
        Assert.That(read.Claims.Single().Made!.Text, Is.EqualTo("2026-03-01"));
    }

    [Test]
    public void What_a_row_refers_to_may_stand_further_down_or_on_another_sheet()
    {
        var read = ListTable.Parse("Id,Claimant,Proposition,Revises\nclaim:b,Union,It fell,claim:a\nclaim:a,Union,It fell,\n")
            .ToCase("X");
        var missing = ListTable.Parse("Id,Claimant,Proposition,Revises\nclaim:b,Union,It fell,claim:z\n").ToCase("X");

        Assert.That(read.Case.Claims[new Id<Claim>("b")].Revises, Is.EqualTo(new Id<Claim>("a")));
        Assert.That(missing.Findings.Select(f => (f.Code, f.Place)), Does.Contain(("GT009", "table!D2")));
        Assert.That(missing.Case.Claims.Single().Revises, Is.Null);
    }

    // An empty text and none look the same in a table, and exhibits and checks are only counted there.
    private static string[] Plain(IRowSet rows)
        => [.. Enumerable.Range(0, rows.Count).Select(r => string.Join(" | ", rows.Columns.Select((c, i) => $"{c.Name}={rows.Value(r, i)}")
            .Where(v => !v.StartsWith("Exhibits=", StringComparison.Ordinal) && !v.StartsWith("Checks=", StringComparison.Ordinal))))];
}
