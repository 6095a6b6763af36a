namespace GeoClaims.Tests;

/// <summary>The tables that write words as numbers from 0 to 100, and read them back.</summary>
internal sealed class ScoreTableTests
{
    private static ScoreTable Own => new("own", "Own", "this test", new("no", 10, 0, 20), new("yes", 90, 80, 100),
        new("nobody knows", null, 0, 0, IsUnknown: true));

    [TestCase("stix-none-low-med-high", "STIX None / Low / Med / High", "None 0 0–0, Low 15 1–29, Med 50 30–69, High 85 70–100")]
    [TestCase("stix-admiralty", "STIX Admiralty Credibility", "5 10 0–19, 4 30 20–39, 3 50 40–59, 2 70 60–79, 1 90 80–100, 6 none?")]
    [TestCase("stix-wep", "STIX WEP", "Impossible 0 0–0, Highly unlikely 10 1–19, Unlikely 30 20–39, Even chance 50 40–59, "
        + "Likely 70 60–79, Highly likely 90 80–99, Certain 100 100–100")]
    [TestCase("stix-dni", "STIX DNI", "Almost No Chance 5 0–9, Very Unlikely 15 10–19, Unlikely 30 20–39, "
        + "Roughly Even Chance 50 40–59, Likely 70 60–79, Very Likely 85 80–89, Almost Certain 95 90–100")]
    [TestCase("misp-admiralty-reliability", "MISP Admiralty, source reliability",
        "A 100 100–100, B 75 75–75, C 50 50–50, D 25 25–25, E 0 0–0, F 50 50–50?, G 0 0–0")]
    [TestCase("misp-admiralty-credibility", "MISP Admiralty, information credibility",
        "1 100 100–100, 2 75 75–75, 3 50 50–50, 4 25 25–25, 5 0 0–0, 6 50 50–50?")]
    [TestCase("misp-likelihood-probability", "MISP estimative language, likelihood", "almost-no-chance 0 0–0, very-unlikely 5 5–5, "
        + "unlikely 20 20–20, roughly-even-chance 45 45–45, likely 55 55–55, very-likely 80 80–80, almost-certain 95 95–95")]
    [TestCase("misp-confidence-in-analytic-judgment", "MISP estimative language, confidence",
        "low 0 0–0, moderate 55 55–55, high 95 95–95")]
    public void A_published_table_is_as_its_publisher_prints_it(string id, string name, string lines)
    {
        var table = ScoreTable.Published.Single(t => t.Id == id);
        var shown = table.Entries.Select(e => (e.Number is { } number ? $"{e.Word} {number} {e.Low}–{e.High}" : $"{e.Word} none")
            + (e.IsUnknown ? "?" : ""));

        Assert.That((table.Name, table.ToString()), Is.EqualTo((name, name)));
        Assert.That(string.Join(", ", shown), Is.EqualTo(lines));
        Assert.That(table.Citation, Does.StartWith(id.StartsWith("stix", StringComparison.Ordinal)
            ? "OASIS, STIX Version 2.1, Appendix A"
            : "MISP taxonomies, commit 7591c55"));
    }

    [TestCase("", "Name", "citation", "id")]
    [TestCase("id", " ", "citation", "name")]
    [TestCase("id", "Name", "", "citation")]
    public void A_table_needs_its_texts(string id, string name, string citation, string missing)
        => Assert.That(() => new ScoreTable(id, name, citation, new ScoreEntry("any", 0, 0, 100)),
            Throws.ArgumentException.With.Property("ParamName").EqualTo(missing));

    [Test]
    public void A_table_needs_lines_with_a_word_each()
    {
        Assert.That(() => new ScoreTable("own", "Own", "this test"), Throws.ArgumentException);
        Assert.That(() => new ScoreTable("own", "Own", "this test", new("a", 0, 0, 1), new("a", 5, 5, 6)), Throws.ArgumentException);
    }

    [TestCase(0, 0, 0)]
    [TestCase(100, 100, 100)]
    [TestCase(0, 0, 100)]
    [TestCase(100, 0, 100)]
    [TestCase(50, 50, 60)]
    [TestCase(60, 50, 60)]
    public void A_number_lies_in_its_range_and_may_be_its_edge(int number, int low, int high)
        => Assert.That(new ScoreTable("own", "Own", "this test", new ScoreEntry("any", number, low, high)).NumberFor("any"),
            Is.EqualTo(number));

    [TestCase(0, -1, 10)]
    [TestCase(100, 90, 101)]
    [TestCase(49, 50, 60)]
    [TestCase(61, 50, 60)]
    [TestCase(55, 60, 50)]
    public void A_number_outside_of_its_range_or_of_0_to_100_is_refused(int number, int low, int high)
        => Assert.That(() => new ScoreTable("own", "Own", "this test", new ScoreEntry("any", number, low, high)),
            Throws.ArgumentException);

    [TestCase(0, "no")]
    [TestCase(20, "no")]
    [TestCase(21, null)]
    [TestCase(79, null)]
    [TestCase(80, "yes")]
    [TestCase(100, "yes")]
    public void A_number_in_no_range_has_no_word(int number, string? word) => Assert.That(Own.WordFor(number), Is.EqualTo(word));

    [TestCase(-1)]
    [TestCase(101)]
    public void A_number_beyond_0_and_100_is_refused(int number)
        => Assert.That(() => Own.WordFor(number), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_line_without_a_number_or_of_what_is_unknown_is_never_read_back()
    {
        var table = new ScoreTable("own", "Own", "this test", new("silent", null, 0, 50), new("unknown", 0, 0, 100, IsUnknown: true),
            new("last", 0, 0, 0));

        Assert.That((table.WordFor(0), table.WordFor(30)), Is.EqualTo(("last", (string?)null)));
        Assert.That((table.NumberFor("silent"), table.NumberFor("unknown"), table.NumberFor("last")),
            Is.EqualTo(((int?)null, (int?)null, (int?)0)));
    }

    [Test]
    public void An_unknown_word_is_refused_with_those_that_there_are()
        => Assert.That(() => Own["maybe"],
            Throws.ArgumentException.With.Message.StartsWith("Own has no word 'maybe'. Its words are: no, yes, nobody knows."));

    [Test]
    public void A_line_says_its_number_and_what_it_lacks()
    {
        Assert.That(new ScoreEntry("B", 75, 75, 75).ToString(), Is.EqualTo("B: 75"));
        Assert.That(new ScoreEntry("F", 50, 50, 50, IsUnknown: true).ToString(), Is.EqualTo("F: 50 (unknown)"));
        Assert.That(new ScoreEntry("6", null, 0, 0, IsUnknown: true).ToString(), Is.EqualTo("6: no number"));
    }
}
