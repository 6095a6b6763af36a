namespace GeoClaims.Tables.Tests;

/// <summary>Headings, words and months in other languages.</summary>
internal sealed class LanguageTests
{
    [TestCase("Wer;Behauptung;Haltung;Wann;Quelle\nGewerkschaft;Ein Schiff;bestreitet;2. März 2026;Post")]
    [TestCase("Qui;Affirmation;Position;Date;Source\nSyndicat;Un navire;nie;2 mars 2026;Post")]
    [TestCase("Quién;Afirmación;Postura;Fecha;Fuente\nSindicato;Un barco;niega;2 de marzo de 2026;Post")]
    [TestCase("Кто;Утверждение;Позиция;Дата;Источник\nПрофсоюз;Корабль;отрицает;2 марта 2026 г.;Пост")]
    [TestCase("Хто;Твердження;Позиція;Дата;Джерело\nПрофспілка;Корабель;заперечує;2 березня 2026 року;Пост")]
    public void A_list_of_claims(string text)
    {
        var table = ListTable.Parse(text);
        var claim = table.ToCase("X").Case.Claims.Single();

        Assert.That(table.Columns.Select(c => c.Field), Is.EqualTo(new TableField?[]
            { TableField.Claimant, TableField.Proposition, TableField.Stance, TableField.Made, TableField.ReportedIn }));
        Assert.That((claim.Stance, claim.Made?.Text, claim.Citations.Count), Is.EqualTo((Stance.Denies, "2026-03-02", 1)));
    }

    [TestCase("Beleg;H1;H2;Glaubwürdigkeit;Bemerkungen\nSalz;C;II;hoch;weil\nNebel;N;C;niedrig;\n")]
    [TestCase("Preuve;H1;H2;Crédibilité;Remarques\nSel;C;II;élevée;car\nBrume;N;C;faible;\n")]
    [TestCase("Evidencia;H1;H2;Credibilidad;Notas\nSal;C;II;alta;pues\nNiebla;N;C;baja;\n")]
    [TestCase("Доказательство;H1;H2;Достоверность;Примечания\nСоль;C;II;высокая;так\nТуман;N;C;низкая;\n")]
    public void A_matrix(string text)
    {
        var table = MatrixTable.Parse(text);

        Assert.That(table.Hypotheses, Is.EqualTo(new[] { "H1", "H2" }));
        Assert.That(table.Rows.Select(r => r.Credibility?.Number), Is.EqualTo(new int?[] { 2, 4 }));
        Assert.That(table.Rows[0].Because, Is.Not.Null);
    }

    [TestCase("22. Dezember 2024", "2024-12-22")]
    [TestCase("1er août 2024", "2024-08-01")]
    [TestCase("3 de enero de 2024", "2024-01-03")]
    [TestCase("5 мая 2024", "2024-05-05")]
    [TestCase("Oktober 2024", "2024-10")]
    [TestCase("22 Okt. 2024", "2024-10-22")]
    public void Months(string text, string edtf)
        => Assert.That(ListTable.Parse($"Who;Said what;When\nA;B;{text}\n").ToCase("X").Case.Claims.Single().Made?.Text, Is.EqualTo(edtf));

    [Test]
    public void A_month_that_may_be_two_is_a_finding()
        => Assert.That(ListTable.Parse("Who;Said what;When\nA;B;3 jui 2024\n")
            .ToCase("X").Findings.Select(f => f.Code), Does.Contain("GT006"));
}
