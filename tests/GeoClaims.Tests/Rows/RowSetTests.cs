namespace GeoClaims.Tests;

internal sealed class RowSetTests
{
    private static readonly CaseFile File = Bridge.File();
    private static readonly RowSet<ClaimRow> Claims = File.Claims.ToRows();

    [Test]
    public void Rows_go_into_queries_as_they_are()
        => Assert.That(Claims.Where(c => c.Stance == "denies").Select(c => (c.ClaimantName, c.Statement, c.Reports, c.ReportTitles)),
            Is.EqualTo(new[] { ("Dockers' union", "A ship struck pier 3", "report:what-brought-the-bridge-down",
                "What brought the bridge down") }));

    [Test]
    public void A_time_is_there_as_written_and_as_instants_on_the_clock_of_the_case()
    {
        var claim = Claims.Single(c => c.Id == "claim:accusation");

        Assert.That((claim.Made, claim.MadeEarliest, claim.WhenEarliest),
            Is.EqualTo(("2026-03-01", Utc(2026, 2, 28, 23), (DateTime?)null)));
        Assert.That(claim.MadeLatest, Is.GreaterThan(Utc(2026, 3, 1, 22)!.Value).And.LessThan(Utc(2026, 3, 1, 23)!.Value));
    }

    [Test]
    public void A_time_of_a_place_is_read_on_its_clock()
    {
        var b = new CaseFileBuilder("Case", zone: "Europe/Berlin");
        b.Event("Landing", time: "2026-07-01T10:00", id: "landing", with: e => e with
            { Place = new("Harbour", new(35.6, 139.7)) { Zone = ClockZone.Of("Asia/Tokyo") } });
        var row = b.Build().Events.ToRows()[0];

        Assert.That((row.TimeEarliest!.Value.Hour, row.Latitude, row.Longitude), Is.EqualTo((1, 35.6, 139.7)));
    }

    [Test]
    public void An_open_time_and_one_beyond_the_calendar_of_the_platform_have_no_instant()
    {
        var b = new CaseFileBuilder("Case");
        b.Event("Before", time: "../2026-03-01", id: "before");
        b.Event("Long ago", time: "-0300", id: "long-ago");
        var rows = b.Build().Events.ToRows();

        Assert.That(rows.Select(r => (r.TimeEarliest is null, r.TimeLatest is null)), Is.EqualTo(new[] { (true, false), (true, true) }));
    }

    [Test]
    public void What_a_data_frame_loads_has_its_shapes()
    {
        Assert.That(Loaded(Claims.Values, Claims.ColumnInfos), Is.EqualTo((Claims.Count, Claims.Columns.Count)));
        Assert.That(Claims.Values.First()[2], Is.EqualTo(Claims[0].ClaimantName));
        Assert.That(Claims.ColumnInfos, Does.Contain(("MadeEarliest", typeof(DateTime))));

        // The parameters of Microsoft.Data.Analysis.DataFrame.LoadFrom.
        static (int Rows, int Columns) Loaded(IEnumerable<IList<object?>> vals, IList<(string, Type)> columnInfos)
            => (vals.Count(v => v.Count == columnInfos.Count), columnInfos.Count);
    }

    [Test]
    public void A_column_gives_numbers_for_a_plotter()
    {
        var events = File.Events.ToRows();
        var evidence = File.Evidence.ToRows();
        var hypotheses = File.Hypotheses.ToRows();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(evidence.Numbers("credibility"), Is.EqualTo(new[] { 3.0, 2.0 }));
            Assert.That(evidence.Numbers("Confidence"), Is.EqualTo(new[] { double.NaN, 0.8 }));
            Assert.That(hypotheses.Numbers("IsCatchAll"), Is.EquivalentTo(new[] { 0.0, 1.0, 0.0 }));
            Assert.That(events.Numbers("TimeEarliest"), Is.EqualTo(new[] { Utc(2026, 2, 28, 22, 40)!.Value.ToOADate() }));
            Assert.That(() => evidence.Numbers("Statement"), Throws.ArgumentException.With.Message.Contains("holds texts"));
            Assert.That(() => evidence.Numbers("Colour"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("Credibility"));
        }
    }

    [Test]
    public void A_column_gives_texts_in_no_ones_culture()
    {
        string[] Read() => [.. File.Evidence.ToRows().Texts("Confidence"), .. File.Events.ToRows().Texts("TimeEarliest"),
            .. File.Hypotheses.ToRows().Texts("IsCatchAll").Distinct().Order()];

        Assert.That(ForeignCulture.Run("de-DE", Read), Is.EqualTo(new[] { "", "0.8", "2026-02-28T22:40:00Z", "no", "yes" }));
    }

    [TestCase(-1, 0)]
    [TestCase(0, -1)]
    [TestCase(2, 0)]
    [TestCase(0, 99)]
    public void A_cell_that_is_not_there_is_refused(int row, int column)
        => Assert.That(() => Claims.Value(row, column), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_table_that_is_cut_says_how_to_get_all_of_it()
    {
        var b = new CaseFileBuilder("Case");
        for (var i = 0; i < 30; i++) b.Actor($"Actor {i}");
        var actors = b.Build().Actors;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(actors.ToString(), Does.EndWith("… and 10 more: ToRows() has them all"));
            Assert.That(actors.ToMarkdown(), Does.Contain("and 5 more: `ToRows()` has them all"));
            Assert.That(actors.ToHtml(), Does.Contain("and 5 more: ToRows() has them all"));
            Assert.That(actors.ToRows().ToHtml(), Does.Contain("and 5 more: Values has them all"));
            Assert.That(actors.ToRows().ToString(), Does.StartWith("Actors: 30 rows\n").And.EndsWith("… and 10 more: Values has them all"));
        }
    }

    private static DateTime? Utc(int year, int month, int day, int hour, int minute = 0)
        => new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
