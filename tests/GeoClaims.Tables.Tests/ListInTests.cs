namespace GeoClaims.Tables.Tests;

internal sealed class ListInTests
{
    private const string Claims = "Who,Said what,When,Where reported,Stance\n"
        + "City government,A ship struck the bridge,2026-03-01,Morning Post,says\n"
        + "Dockers' union,A ship struck the bridge,2 March 2026,Morning Post,denies\n";

    [Test]
    public void Claims_are_read_by_their_headings_and_what_is_new_is_said()
    {
        var table = ListTable.Parse(Claims);
        var read = table.ToCase("Bridge");

        Assert.That(table.Kinds, Is.EqualTo(new[] { ListKind.Claims }));
        Assert.That(table.Columns.Select(c => c.Field), Is.EqualTo(new TableField?[]
            { TableField.Claimant, TableField.Proposition, TableField.Made, TableField.ReportedIn, TableField.Stance }));
        Assert.That(read.Findings, Is.Empty);
        Assert.That(read.Case.Claims.Select(c => (c.Stance, c.Made!.Text)),
            Is.EquivalentTo(new[] { (Stance.Asserts, "2026-03-01"), (Stance.Denies, "2026-03-02") }));
        Assert.That(read.Made, Does.Contain("new actor: Dockers' union").And.Contain("new source: Morning Post"));
    }

    [Test]
    public void Read_twice_nothing_changes_and_a_corrected_list_is_a_difference()
    {
        var file = ListTable.Parse(Claims).ToCase("Bridge").Case;
        var corrected = ListTable.Parse(Claims.Replace("2026-03-01", "2026-03-05", StringComparison.Ordinal)).Into(file);

        Assert.That(ListTable.Parse(Claims).Into(file).Changes, Is.Empty);
        Assert.That(corrected.Changes, Has.Count.EqualTo(1));
        Assert.That(((Claim)corrected.Changes[0].Record!).Made!.Text, Is.EqualTo("2026-03-05"));
    }

    [Test]
    public void An_actor_is_known_by_its_alias_and_a_proposition_by_its_hypothesis()
    {
        var b = new CaseFileBuilder("Bridge");
        var city = b.Actor("City government", with: a => a with { Aliases = [new ActorName("Town hall")] });
        var why = b.Question("Why?");
        var ship = b.Hypothesis(why, "A ship struck the bridge", "Ship");
        var read = ListTable.Parse("Who,Said what\ntown  hall,Ship\n").Into(b.Build());

        Assert.That(read.Case.Claims.Single().Claimant, Is.EqualTo(city));
        Assert.That(read.Case.Claims.Single().Proposition, Is.EqualTo(b.PropositionOf(ship)));
        Assert.That(read.Case.Actors, Has.Count.EqualTo(1));
    }

    [TestCase("2024-03-22", "2024-03-22")]
    [TestCase("2024-03~", "2024-03~")]
    [TestCase("22.3.2024", "2024-03-22")]
    [TestCase("22/03/2024", "2024-03-22")]
    [TestCase("03/22/2024", "2024-03-22")]
    [TestCase("3/22/2024 7:40 PM", "2024-03-22T19:40")]
    [TestCase("22 Mar 2024", "2024-03-22")]
    [TestCase("March 22, 2024", "2024-03-22")]
    [TestCase("45373", "2024-03-22")]
    [TestCase("2024\u201103\u201122", "2024-03-22")]
    [TestCase("2024-03-22 19:40", "2024-03-22T19:40")]
    public void Dates_are_read_as_people_and_Excel_write_them(string text, string edtf)
        => Assert.That(ListTable.Parse($"Who,Said what,When\nA,B,\"{text}\"\n")
            .ToCase("X").Case.Claims.Single().Made?.Text, Is.EqualTo(edtf));

    [TestCase("03/04/2024", "GT007")]
    [TestCase("03/04/24", "GT007")]
    [TestCase("Mar-24", "GT007")]
    [TestCase("22-Mar-24", "GT007")]
    [TestCase("1/0/1900", "GT006")]
    [TestCase("1900-02-29", "GT006")]
    [TestCase("########", "GT016")]
    [TestCase("31/02/2024", "GT006")]
    [TestCase("2.2E+05", "GT006")]
    public void Dates_that_nobody_can_be_sure_of_are_findings(string text, string code)
    {
        var read = ListTable.Parse($"Who,Said what,When\nA,B,{text}\n").ToCase("X");

        Assert.That(read.Findings.Where(f => f.Column == 3).Select(f => (f.Code, f.Row, f.Text)), Is.EqualTo(new[] { (code, 2, text) }));
        Assert.That(read.Case.Claims.Single().Made, Is.Null);
    }

    [Test]
    public void A_date_that_can_be_two_days_is_shown_as_both()
        => Assert.That(ListTable.Parse("Who,Said what,When\nA,B,03/04/2024\n").ToCase("X").Findings.Single(f => f.Code == "GT007")
            .ToString(), Does.Contain("“03/04/2024” can be 3 April or 4 March."));

    [TestCase(DateOrder.DayFirst, "2024-04-03")]
    [TestCase(DateOrder.MonthFirst, "2024-03-04")]
    public void The_caller_names_the_order_of_dates(DateOrder order, string edtf)
        => Assert.That(ListTable.Parse("Who,Said what,When\nA,B,03/04/2024\n", options: new() { Dates = order }).ToCase("X")
            .Case.Claims.Single().Made!.Text, Is.EqualTo(edtf));

    [Test]
    public void Everything_not_understood_is_found_at_once_and_nothing_is_dropped_in_silence()
    {
        var read = ListTable.Parse("Who,Said what,Stance,Mood\nA,B,shouts,angry\n,B,denies,\n").ToCase("X");

        Assert.That(read.Findings.Select(f => (f.Code, f.Place)), Is.EqualTo(new[] { ("GT008", "table!C2"), ("GT011", "table!A3") }));
        Assert.That(read.Unplaced.Select(u => u.ToString()), Is.EqualTo(new[] { "table!D1: Mood", "table!D2: angry" }));
        Assert.That(read.Case.Claims, Is.Empty);
    }

    [Test]
    public void The_caller_names_columns()
    {
        var options = new TableOptions { Columns = new Dictionary<string, TableField>
            { ["X"] = TableField.Claimant, ["Y"] = TableField.Proposition, ["Z"] = TableField.Ignored } };
        var read = ListTable.Parse("X;Y;Z\nA;B;C\n", ListKind.Claims, options).ToCase("X");

        Assert.That(read.Case.Claims, Has.Count.EqualTo(1));
        Assert.That(read.Unplaced, Is.Empty);
    }

    [Test]
    public void Sources_reports_evidence_and_assessments_refer_to_one_another()
    {
        var file = MatrixTable.Parse("Item,Rust,Ship\nSalt,C,I\n").ToCase("Why?");
        file = ListTable.Parse("Source,Reliability\nMorning Post,B\n").Into(file).Case;
        file = ListTable.Parse("Title,Source,Published,URL\nThe fall,morning post,2026-03-02,https://post.example/1\n").Into(file).Case;
        file = ListTable.Parse("Evidence,Credibility,Reported in,Kind\nPier 3 is whole,2,https://post.example/1,photo\n").Into(file).Case;
        var read = ListTable.Parse("Item,Hypothesis,Rating,Why\nPier 3 is whole,Ship,II,no marks\nPier 9,Ship,C,\n").Into(file);

        Assert.That(read.Case.Sources.Single().Reliability, Is.EqualTo(Reliability.B));
        Assert.That(read.Case.Reports.Single().Source, Is.EqualTo(read.Case.Sources.Single().Id));
        Assert.That(read.Case.Evidence[new Id<Evidence>("pier-3-is-whole")].Citations.Single().Report,
            Is.EqualTo(read.Case.Reports.Single().Id));
        Assert.That(read.Case.Assessments, Has.Count.EqualTo(3));
        Assert.That(read.Findings.Select(f => (f.Code, f.Place)), Is.EqualTo(new[] { ("GT009", "table!A3") }));
    }

    [Test]
    public void A_row_twice_is_one_claim_and_a_name_of_two_is_asked_about()
    {
        var b = new CaseFileBuilder("Two");
        b.Actor("Ivan");
        b.Actor("Ivan");
        var read = ListTable.Parse("Who,Said what\nA,B\nA,B\nIvan,B\n").Into(b.Build());

        Assert.That(read.Case.Claims, Has.Count.EqualTo(1));
        Assert.That(read.Findings.Select(f => f.Code), Is.EqualTo(new[] { "GT017", "GT013", "GT010" }));
    }

    [Test]
    public void Direct_judgements_are_read_as_given_and_what_is_no_answer_is_said()
    {
        var file = MatrixTable.Parse("Item,Rust,Ship\nSalt,C,I\n").ToCase("Why?");
        const string list = "Question,Analyst,Answers,Made\nWhy?,Ana,Rust 0.7; Ship: 40%,2026-03-03\nWhy?,Bob,Rust; Storm 0.2,2026-03-03\n";
        var read = ListTable.Parse(list).Into(file);

        Assert.That(read.Case.Judgements.Single(j => j.Analyst == "Ana").Answers.Select(a => (read.Case.Get(a.Hypothesis).Name,
            a.Probability.Value)), Is.EqualTo(new[] { ("Rust", 0.7), ("Ship", 0.4) }));
        Assert.That(read.Findings.Select(f => (f.Place, f.Message.Contains("Rust", StringComparison.Ordinal))),
            Is.EquivalentTo(new[] { ("table!C3", true), ("table!C3", false) }));
        Assert.That(ListTable.Parse("Question,Analyst,Answers,Made\nWhy?,Ana,Rust 0.7; Ship: 40%,2026-03-03\n").Into(read.Case).Changes,
            Is.Empty);
    }
}
