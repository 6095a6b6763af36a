namespace GeoClaims.Tables.Tests;

/// <summary>What spreadsheets make of what was typed, and what people type by hand.</summary>
internal sealed class HabitTests
{
    private static TableImport Made(string when) => ListTable.Parse($"Who;Said what;When\nCity;It fell;\"{when}\"\n").ToCase("X");

    [TestCase("\u200E22.03.2024", "2024-03-22")]
    [TestCase("\u202D2024-03-22\u202C", "2024-03-22")]
    [TestCase("2024\u201403\u201422", "2024-03-22")]
    [TestCase("45373,5", "2024-03-22T12:00:00")]
    [TestCase("45373.75", "2024-03-22T18:00:00")]
    [TestCase("22. März 2024", "2024-03-22")]
    [TestCase("22.03.2024 19:40", "2024-03-22T19:40")]
    [TestCase("22/03/2024 7:40:05 pm", "2024-03-22T19:40:05")]
    [TestCase("2024/03/22", "2024-03-22")]
    [TestCase("20240322", "2024-03-22")]
    [TestCase("Friday, March 22, 2024", "2024-03-22")]
    [TestCase("Mar 2024", "2024-03")]
    [TestCase("22-Mar-2024", "2024-03-22")]
    public void Dates(string text, string edtf) => Assert.That(Made(text).Case.Claims.Single().Made?.Text, Is.EqualTo(edtf));

    [TestCase("22-Mar-24", "GT007")]
    [TestCase("Mar 24", "GT007")]
    [TestCase("März ’24", "GT007")]
    [TestCase("22.03.24", "GT007")]
    [TestCase("4/3/2024", "GT007")]
    [TestCase("00.01.1900", "GT006")]
    [TestCase("#WERT!", "GT016")]
    [TestCase("2,2E+05", "GT006")]
    public void What_a_spreadsheet_left_of_a_date_is_said_and_not_guessed(string text, string code)
    {
        var read = Made(text);

        Assert.That(read.Findings.Where(f => f.Column == 3)
            .Select(f => (f.Code, f.Place, f.Text)), Is.EqualTo(new[] { (code, "table!C2", text) }));
        Assert.That(read.Case.Claims.Single().Made, Is.Null);
    }

    [TestCase("Evidence,Rust,Ship\nSalt,СС,І\nDent,І,СС\nFog,Ν,\n", "CC I;I CC;N ?")]
    [TestCase("Evidence;Rust;Ship\nSalt;+ +;- -\nDent;(-);(+)\nFog;n;\u2796\n", "CC II;I C;N I")]
    [TestCase("Evidence\tRust\tShip\nSalt\tVC\tVI\nDent\tC\tI\nFog\tN\tN/A\n", "CC II;C I;N NotApplicable")]
    [TestCase("| Evidence | Rust | Ship |\n|---|:-:|:-:|\n| Salt | **CC** | II |\n| Dent | i | c |\n", "CC II;I C")]
    [TestCase("Evidence,Rust,Ship\nSalt,+2,-2\nDent,-1,+1\nFog,0,\nNumber of inconsistencies,1,1\n", "CC II;I C;N ?")]
    [TestCase("What happened?,,\nEvidence,Rust,Ship\nSalt,++,\u2014\nDent,\u2013,+\n\nTotal score,1,1\n", "CC II;I C")]
    public void A_matrix_typed_by_hand(string text, string marks)
    {
        var table = MatrixTable.Parse(text);

        Assert.That(table.Findings.Where(f => f.Severity == Severity.Error), Is.Empty);
        Assert.That(string.Join(";", table.Rows.Select(r => string.Join(" ", r.Marks.Select(m => m?.Rating?.ToString() ?? "?")))),
            Is.EqualTo(marks));
    }

    [Test]
    public void A_mark_that_a_spreadsheet_took_for_a_formula_is_said_with_its_place()
    {
        var table = MatrixTable.Parse("Evidence,Rust,Ship\nSalt,++,#NAME?\nDent,-,+\n");

        Assert.That(table.Findings.Select(f => (f.Code, f.Place, f.Text)), Is.EqualTo(new[] { ("GT016", "table!C2", "#NAME?") }));
        Assert.That(table.Rows[0].Marks[1], Is.Null);
    }

    [Test]
    public void Implications_interests_and_indicators_are_read_by_what_people_call_them()
    {
        var b = new CaseFileBuilder("Bridge");
        var why = b.Question("Why?");
        b.Hypothesis(why, "Rust ate it", "Rust");
        b.Hypothesis(why, "A ship struck it", "Ship");
        var file = ListTable.Parse("If,Then,How surely,Because\nRust ate it,The builder is to blame,likely,It chose the steel\n")
            .Into(b.Build()).Case;
        file = ListTable.Parse("Who,Gains or loses,If believed\nPort,gains,Rust ate it\nBuilder,loses,Rust ate it\n").Into(file).Case;
        const string Signs = "Indicator,Hypothesis,Seen,Expected\nFlakes in the water,Rust,no,Rust: CC; Ship 20% (10% to 30%)\n";
        file = ListTable.Parse(Signs).Into(file).Case;

        Assert.That(file.Implications.Single().From.Single(), Is.EqualTo(new Id<Proposition>("rust-ate-it")));
        Assert.That(file.Implications.Single().Strength!.Word, Is.EqualTo("likely"));
        Assert.That(file.Interests.Select(i => i.Direction), Is.EquivalentTo(new[] { InterestDirection.Gains, InterestDirection.Loses }));
        Assert.That(file.Indicators.Single().Status, Is.EqualTo(IndicatorStatus.NotSeen));
        Assert.That(file.Indicators.Single().Expected.Select(e => $"{e.Consistency} {e.Likelihood?.High.Value}"),
            Is.EqualTo(new[] { "CC ", " 0.3" }));
        Assert.That(ListTable.Parse(Signs).Into(file).Changes, Is.Empty);
    }

    [Test]
    public void What_is_expected_of_an_unknown_hypothesis_or_without_a_mark_is_a_finding()
    {
        var b = new CaseFileBuilder("Bridge");
        b.Hypothesis(b.Question("Why?"), "Rust ate it", "Rust");
        var read = ListTable.Parse("Indicator,Hypothesis,Expected\nFlakes,Rust,Fire CC; Rust maybe\n").Into(b.Build());

        Assert.That(read.Findings.Select(f => (f.Code, f.Place)), Is.EqualTo(new[] { ("GT009", "table!C2"), ("GT008", "table!C2") }));
        Assert.That(read.Case.Indicators.Single().Expected.IsEmpty);
    }
}
