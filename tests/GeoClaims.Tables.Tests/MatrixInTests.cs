using System.Text;

namespace GeoClaims.Tables.Tests;

internal sealed class MatrixInTests
{
    private const string Letters = "Evidence,Corrosion,Ship,Credibility,Notes\nNo marks,CC,II,2,looked\nSalt,C,n/a,High,\nFog,N,I,,\n";

    private static string Ratings(MatrixTable table)
        => string.Join(";", table.Rows.Select(r => string.Join(" ", r.Marks.Select(m => m?.Rating?.ToString() ?? "?"))));

    [Test]
    public void Letters_are_read_and_said()
    {
        var table = MatrixTable.Parse(Letters);

        Assert.That(table.Hypotheses, Is.EqualTo(new[] { "Corrosion", "Ship" }));
        Assert.That(Ratings(table), Is.EqualTo("CC II;C NotApplicable;N I"));
        Assert.That(table.Reading, Does.Contain("letters").And.Contain("CC is very consistent"));
        Assert.That(table.Rows[0].Because, Is.EqualTo("looked"));
        Assert.That(table.Rows[1].Credibility, Is.EqualTo(new Credibility(2)));
        Assert.That(table.Findings.Select(f => f.Code), Is.EqualTo(new[] { "GT017" }));
        Assert.That(table.Unplaced, Is.Empty);
    }

    [TestCase("++;+;0;-;--")]
    [TestCase("++;+;0;\u2212;\u2212\u2212")]
    [TestCase("++;+;·;\u2013;\u2013\u2013")]
    [TestCase("++;+;o;\u2010;\u2014")]
    [TestCase("'++;'+;0;'-;'--")]
    [TestCase("Very consistent;consistent;Neutral;Inconsistent;very inconsistent")]
    [TestCase("5;4;3;2;1")]
    [TestCase("2;1;0;-1;\u22122")]
    [TestCase("cc;c;n;i;ii")]
    public void Every_usual_convention_is_found(string marks)
    {
        var text = "Item\tA\tB\n" + string.Join("\n", marks.Split(';').Select((m, i) => $"Item {i}\t{m}\t{m}"));

        Assert.That(Ratings(MatrixTable.Parse(text)), Is.EqualTo("CC CC;C C;N N;I I;II II"));
    }

    [TestCase("0.8", "0.25")]
    [TestCase("80%", "25 %")]
    public void Likelihoods_are_read_with_points_and_per_cent(string one, string other)
        => Assert.That(MatrixTable.Parse($"Item;A;B\nX;{one};{other}\n").Rows[0].Marks.Select(m => m!.Likelihood!.Value.Value),
            Is.EqualTo(new[] { 0.8, 0.25 }));

    [Test]
    public void Decimal_commas_are_read_where_the_separator_is_a_semicolon()
        => Assert.That(MatrixTable.Parse("Item;A;B\nX;0,8;0,25\nY;1;0\n").Rows[0].Marks.Select(m => m!.Likelihood!.Value.Value),
            Is.EqualTo(new[] { 0.8, 0.25 }));

    [Test]
    public void What_can_be_read_in_two_ways_is_a_finding_until_the_caller_names_it()
    {
        const string Text = "Item,A,B\nX,1,0\nY,0,1\n";

        Assert.That(MatrixTable.Parse(Text).Findings.Select(f => f.Code), Is.EqualTo(new[] { "GT003" }));
        Assert.That(MatrixTable.Parse(Text, new() { Convention = MarkConvention.ZeroToOne }).Findings, Is.Empty);
        Assert.That(Ratings(MatrixTable.Parse("Item,A\nX,1\nY,5", new() { Convention = MarkConvention.FiveToOne })), Is.EqualTo("CC;II"));
    }

    [Test]
    public void A_long_dash_alone_is_doubtful()
        => Assert.That(MatrixTable.Parse("Item,A,B\nX,\u2014,+\nY,+,\u2014\n").Findings.Single().Code, Is.EqualTo("GT003"));

    [Test]
    public void A_matrix_that_stands_the_other_way_round_is_turned()
    {
        var table = MatrixTable.Parse("Hypothesis;E1 No marks;E2 Salt;E3 Fog\nCorrosion;CC;C;N\nShip;II;XX;I\nWeight;High;Low;\n");

        Assert.That(table.Hypotheses, Is.EqualTo(new[] { "Corrosion", "Ship" }));
        Assert.That(Ratings(table), Is.EqualTo("CC II;C ?;N I"));
        Assert.That(table.Rows[1].Relevance, Is.EqualTo(Relevance.Low));
        Assert.That(table.Findings.Single().ToString(), Does.StartWith("table!C3: error GT002: “XX”"));
    }

    [Test]
    public void Lines_above_and_below_and_sums_are_listed_as_without_a_place_and_a_question_is_taken()
    {
        var table = MatrixTable.Parse("Bridge ACH v3,,\nWhy did it "
            + "fall?,,\n,,\nEvidence,H1,H2\n\"No\nmarks\",CC,II\nTotal,2,-2\n,,\nCC = fits,,\n");

        Assert.That(table.Question, Is.EqualTo("Why did it fall?"));
        Assert.That(table.Rows.Select(r => r.Item), Is.EqualTo(new[] { "No\nmarks" }));
        Assert.That(table.Unplaced.Select(u => u.Text), Is.EqualTo(new[] { "Bridge ACH v3", "Total", "2", "-2", "CC = fits" }));
    }

    [Test]
    public void A_Markdown_table_is_read_with_its_reasons()
    {
        var table =
            MatrixTable.Parse("# ACH\n\n| Evidence | **Rust** | Ship \\| barge |\n|---|:-:|---|\n| No marks | C (leaves none) | II |\n");

        Assert.That(table.Hypotheses, Is.EqualTo(new[] { "Rust", "Ship | barge" }));
        Assert.That(table.Rows[0].Marks[0], Is.EqualTo(new MatrixMark(Consistency.C, null, "leaves none")));
    }

    [Test]
    public void Encodings_are_found_by_their_mark_or_named()
    {
        const string Text = "Улика;Ржавчина;Судно\nСоль;CC;II\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[][] all = [Encoding.UTF8.GetBytes(Text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]];
        var old = Encoding.GetEncoding(1251).GetBytes(Text);

        foreach (var bytes in all) Assert.That(MatrixTable.Load(new MemoryStream(bytes)).Hypotheses[1], Is.EqualTo("Судно"));
        Assert.That(MatrixTable.Load(new MemoryStream(old), options: new() { Encoding = "windows-1251" }).Hypotheses[1],
            Is.EqualTo("Судно"));
        Assert.That(MatrixTable.Load(new MemoryStream(old)).Findings.Select(f => f.Code), Does.Contain("GT001"));
    }

    [Test]
    public void A_matrix_becomes_a_case_and_read_again_changes_nothing_and_corrected_is_a_difference()
    {
        var file = MatrixTable.Parse(Letters).ToCase("Why did it fall?");
        var again = MatrixTable.Parse(Letters).Into(file);
        var corrected = MatrixTable.Parse(Letters.Replace("CC,II", "CC,I", StringComparison.Ordinal)).Into(file);

        Assert.That(file.Assessments, Has.Count.EqualTo(6));
        Assert.That(file.Questions[0].Hypotheses, Has.Count.EqualTo(2));
        Assert.That(again.Changes, Is.Empty);
        Assert.That(again.Case, Is.SameAs(file));
        Assert.That(corrected.Changes.Select(c => c.Key), Is.EqualTo(new[] { "ev:no-marks|h:ship|analyst" }));
        Assert.That(file.Evaluate(file.Questions[0].Id).ToString(), Does.Contain("Corrosion"));
    }

    [Test]
    public void No_table_is_a_finding_and_nothing_is_lost()
    {
        var table = MatrixTable.Parse("Dear all,\nnothing here\n");

        Assert.That(table.Findings.Single().Code, Is.EqualTo("GT004"));
        Assert.That(table.Unplaced.Select(u => u.Text), Does.Contain("nothing here"));
        Assert.That(MatrixTable.Parse("").Rows, Is.Empty);
    }
}
