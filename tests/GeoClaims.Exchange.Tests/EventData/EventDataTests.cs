using System.Text;

namespace GeoClaims.Exchange.Tests;

internal sealed class EventDataTests
{
    private const string GtdHeadings = "eventid,iyear,imonth,iday,approxdate,extended,resolution,country_txt,city,latitude,longitude,"
        + "specificity,vicinity,summary,doubtterr,alternative_txt,attacktype1_txt,gname,gsubname,gname2,gname3,guncertain1,guncertain2,"
        + "guncertain3,individual,claimed,claimmode_txt,claim2,claimmode2_txt,claim3,claimmode3_txt,compclaim,nkill,nwound,scite1,"
        + "weapdetail\n";

    private const string Gtd = GtdHeadings
        + "201303150012,2013,3,15,,0,,Nowhere,Alpha,10.5,20.25,1,0,\"A bomb, hidden in a cart, went off.\",0,,Bombing/Explosion,"
        + "Red Front,Cell 4,Blue Guard,Unknown,1,0,,0,1,Video,1,Posted to "
            + "website,-9,,1,12,-99,\"\"\"Market hit,\"\" The Daily, March 16, 2013.\",x\n"
        + "201304000003,2013,4,0,\"April 2-4, 2013\",0,,Nowhere,Unknown,,,5,-9,,1,Insurgency/Guerilla Action,Armed Assault,Unknown,,,,"
        + ",,,0,0,,,,,,-9,,,,\n"
        + "201305000000,2013,0,7,,1,6/1/2013,Nowhere,Beta,0,0,3,1,,-9,,Hostage Taking,Red Front,,,,0,,,0,0,,,,,,0,0,3,,\n";

    private const string Ged =
        "id,relid,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_article,source_office,source_date,"
        + "source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,event_clarity,date_prec,"
        + "date_start,date_end,best,high,low\n"
        + "101,X-1,2001,1,Conflict A,Government of X - Rebels,Government of X,Rebels,,AP;Reuters,2001-10-03;2001-10-04,"
        + "One headline;Another,2,Alpha town,Alpha,-3.5,29.4,X,1,2,2001-10-01 00:00:00.000,2001-10-05 00:00:00.000,10,14,8\n"
        + "102,X-2,2001,3,Conflict B,Militia - Civilians,Militia,Civilians,"
        + "\"\"\"AFP,2001-11-02,Nine dead, says priest\"\";\"\"Radio "
            + "X,2001-11-03,Killings\"\"\",,,,6,,,-3,29,X,2,1,2001-11-01,2001-11-01,9,9,9\n"
        + "103,X-3,2001,2,Conflict C,M - N,M,N,,,,,4,,Alpha,,,X,1,4,2001-12-01,2001-12-31,5,3,1\n";

    private const string Acled =
        "event_id_cnty;event_date;year;time_precision;event_type;sub_event_type;actor1;assoc_actor_1;inter1;actor2;"
        + "inter2;country;location;latitude;longitude;geo_precision;source;source_scale;notes;fatalities;timestamp\n"
        + "XYZ1;05 January 2019;2019;1;Battles;Armed clash;Military Forces of X;\"Police Forces of X; Guards\";1;Rebels;2;X;"
        + "Alpha;10,5;-20,25;2;"
        + "\"Radio X; AFP\";National;\"They clashed; two died.\";2;1623456789\n";

    private static EventDataSet Set(string text) => EventDataSet.Parse(text);

    [TestCase(Gtd, "gtd", 3)]
    [TestCase(Ged, "ged", 3)]
    [TestCase(Acled, "acled", 1)]
    public void The_layout_is_found_from_the_headings(string text, string id, int rows)
    {
        Assert.That(Set(text).Profile.Id, Is.EqualTo(id));
        Assert.That(Set(text).Count, Is.EqualTo(rows));
        Assert.That(Set(text).ToText(), Is.EqualTo(text));
        Set(text).ToCase(out var report);
        Assert.That(report.Lines[0].Message, Does.Contain(Set(text).Profile.Name));
    }

    [Test]
    public void GTD_has_perpetrators_who_are_suspected_or_named_and_who_claim_it()
    {
        var file = Set(Gtd).ToCase(out var report);
        Claim Claim(string id) => file.Get(new Id<Claim>($"gtd-201303150012.{id}"));
        var (red, blue) = (file.Actors.Single(a => a.Name == "Red Front").Id, file.Actors.Single(a => a.Name == "Blue Guard").Id);

        Assert.That(Claim("by-1-coded").Stance, Is.EqualTo(Stance.Raises), "A suspicion is not asserted.");
        Assert.That(Claim("by-2-coded").Stance, Is.EqualTo(Stance.Asserts));
        Assert.That((Claim("by-1-claimed").Claimant, Claim("by-1-claimed").Basis, Claim("by-1-claimed").Channel),
            Is.EqualTo((red, Basis.OwnAct, "Video")));
        Assert.That((Claim("by-2-claimed").Claimant, Claim("by-2-claimed").Channel), Is.EqualTo((blue, "Posted to website")));
        Assert.That(file.Claims.Any(c => c.Id.Value.Contains("by-3", StringComparison.Ordinal)), Is.False, "Unknown is nobody.");

        var question = file.Questions.Single();
        Assert.That(question.Exclusive, Is.True);
        Assert.That(question.Hypotheses.Select(h => file.Get(h).Name), Is.EqualTo(new[] { "Red Front", "Blue Guard" }));
        Assert.That(report.KeptAside.Single(l => l.Path == "row 1").What, Is.EqualTo("approxdate, gsubname, weapdetail"));
        Assert.That(file.Validate().Errors, Is.Empty);
    }

    [Test]
    public void GTD_says_what_it_does_not_know()
    {
        var file = Set(Gtd).ToCase(out var report);
        Event Event(string id) => file.Get(new Id<Event>($"gtd-{id}"));

        Assert.That(Event("201303150012").Time, Is.EqualTo(EdtfTime.Parse("2013-03-15")));
        Assert.That(Event("201304000003").Time, Is.EqualTo(EdtfTime.Parse("2013-04")), "A day of zero is unknown.");
        Assert.That(Event("201305000000").Time, Is.EqualTo(EdtfTime.Parse("2013/2013-06-01")), "So is the day of an unknown month.");
        Assert.That(Event("201303150012").Place, Is.EqualTo(new Place("Alpha, Nowhere", new(10.5, 20.25), PlacePrecision.Exact)));
        Assert.That(Event("201304000003").Place, Is.EqualTo(new Place("Nowhere", null, PlacePrecision.Country)));
        Assert.That(Event("201305000000").Place!.Point, Is.Null);
        Assert.That(report.Wrong.Single(l => l.Path == "row 4").Message, Does.Contain("Zero and zero"));

        var doubt = file.Get(new Id<Claim>("gtd-201304000003.terrorism-coded"));
        Assert.That(doubt.Stance, Is.EqualTo(Stance.Doubts));
        Assert.That(file.Get(new Id<Claim>("gtd-201303150012.terrorism-coded")).Stance, Is.EqualTo(Stance.Asserts));
        Assert.That(file.Find(new Id<Claim>("gtd-201305000000.terrorism-coded")), Is.Null, "-9 is no answer.");
        Assert.That(file.Get(new Id<Claim>("gtd-201304000003.alternative-coded")).Stance, Is.EqualTo(Stance.Raises));
        Assert.That(file.Find(new Id<Claim>("gtd-201303150012.wounded-count")), Is.Null, "-99 is no number.");
        Assert.That(file.Get(new Id<Claim>("gtd-201303150012.killed-count")).Figure, Is.EqualTo(Figure.Exactly(12)));
        Assert.That(file.Evidence.Single().Statement, Is.EqualTo("A bomb, hidden in a cart, went off."));
        var origin = file.Get(file.Get(new Id<Report>("gtd-201303150012")).DerivedFrom.Single());
        Assert.That(file.Get(origin.Source).Name, Is.EqualTo("The Daily"));
    }

    [Test]
    public void UCDP_has_a_best_number_and_a_range_and_days_among_others()
    {
        var file = Set(Ged).ToCase(out var report);
        var first = file.Get(new Id<Event>("ged-101"));

        Assert.That(first.Time, Is.EqualTo(EdtfTime.Parse("[2001-10-01..2001-10-05]")), "On one of these days, not on all.");
        Assert.That(first.Place, Is.EqualTo(new Place("Alpha town", new(-3.5, 29.4), PlacePrecision.Near)));
        Assert.That(first.Participants.Select(p => (file.Get(p.Actor).Name, file.Get(p.Actor).Kind, p.Role)),
            Is.EqualTo(new[] { ("Government of X", ActorKind.State, "side A"), ("Rebels", ActorKind.Group, "side B") }));
        Assert.That(file.Get(new Id<Claim>("ged-101.killed-count")).Figure, Is.EqualTo(Figure.Exactly(10)));
        var range = file.Get(new Id<Claim>("ged-101.killed-range"));
        Assert.That((range.Stance, range.Figure), Is.EqualTo((Stance.Raises, new Figure(8, 14))));
        Assert.That(file.Find(new Id<Claim>("ged-102.killed-range")), Is.Null, "All three are the same.");
        Assert.That(file.Find(new Id<Claim>("ged-103.killed-range")), Is.Null);
        Assert.That(report.Wrong.Single().What, Is.EqualTo("low, best, high"));
        Assert.That(file.Get(new Id<Event>("ged-103")).Time, Is.EqualTo(EdtfTime.Parse("[2001-12-01..2001-12-31]")));
        Assert.That(file.Get(new Id<Event>("ged-102")).Place, Is.EqualTo(new Place("X", new(-3, 29), PlacePrecision.Country)));
    }

    [Test]
    public void UCDP_says_who_attacked_civilians_and_on_whose_word()
    {
        var file = Set(Ged).ToCase();
        var said = file.Get(new Id<Proposition>("ged-102.by-1"));
        Assert.That(file.Get(said.About[1].Actor!.Value).Name, Is.EqualTo("Militia"));
        Assert.That(said.About[1].Role, Is.EqualTo("perpetrator"));
        Assert.That(file.Get(new Id<Event>("ged-102")).Participants.Single().Role, Is.EqualTo("victim"));

        var origins = file.Get(new Id<Report>("ged-102")).DerivedFrom.Select(file.Get).ToList();
        Assert.That(origins.Select(r => (file.Get(r.Source).Name, r.Title, r.Published?.Text)), Is.EquivalentTo(new[]
        {
            ("AFP", "Nine dead, says priest", "2001-11-02"), ("Radio X", "Killings", "2001-11-03"),
        }));
        Assert.That(file.Get(new Id<Report>("ged-101")).DerivedFrom.Select(r => file.Get(file.Get(r).Source).Name),
            Is.EquivalentTo(new[] { "AP", "Reuters" }));
    }

    [Test]
    public void An_older_version_of_UCDP_has_other_names_for_its_columns()
    {
        var old = Ged.Replace("date_prec", "DATE_PREC", StringComparison.Ordinal).Replace("best,high,low", "best_est,high_est,low_est",
            StringComparison.Ordinal);
        Assert.That(Set(old).ToCase(), Is.EqualTo(Set(Ged).ToCase()));
    }

    [Test]
    public void ACLED_has_actors_without_direction_and_its_outlets()
    {
        var file = Set(Acled).ToCase(out var report);
        var happened = file.Events.Single();

        Assert.That(report.Wrong, Is.Empty);
        Assert.That(happened.Name, Is.EqualTo("Armed clash in Alpha, X"));
        Assert.That(happened.Time, Is.EqualTo(EdtfTime.Parse("2019-01-05")));
        Assert.That(happened.Place!.Point, Is.EqualTo(new GeoPoint(10.5, -20.25)), "Exports with semicolons have decimal commas.");
        Assert.That(happened.Place.Precision, Is.EqualTo(PlacePrecision.Near));
        Assert.That(happened.Participants.Select(p => (file.Get(p.Actor).Name, p.Role)), Is.EqualTo(new[]
        {
            ("Military Forces of X", "actor 1"), ("Police Forces of X", "associated with actor 1"),
            ("Guards", "associated with actor 1"), ("Rebels", "actor 2"),
        }));
        var entry = file.Get(new Id<Report>("acled-xyz1"));
        Assert.That(entry.Published, Is.EqualTo(EdtfTime.Parse("2021-06-12T00:13:09.000Z")));
        Assert.That(entry.DerivedFrom.Select(r => file.Get(file.Get(r).Source).Name), Is.EquivalentTo(new[] { "Radio X", "AFP" }));
        Assert.That(file.Evidence.Single().Statement, Is.EqualTo("They clashed; two died."));
    }

    [TestCase("2019-01-05", "1", "2019-01-05")]
    [TestCase("5 January 2019", "2", "[2019-01-02..2019-01-08]")]
    [TestCase("05-Jan-2019", "3", "2019-01")]
    [TestCase("01/05/2019", "1", "2019")]
    [TestCase("2019-01-05 00:00:00", "1.0", "2019-01-05")]
    public void ACLED_days_are_as_exact_as_their_code(string day, string precision, string time)
    {
        var file = Set("EVENT_ID_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,FATALITIES\n"
            + $"XYZ1,{day},2019,{precision},Protests,Protesters (X),0\n").ToCase(out var report);
        Assert.That(file.Events.Single().Time, Is.EqualTo(EdtfTime.Parse(time)));
        Assert.That(report.Wrong.Any(l => l.What == "event_date"), Is.EqualTo(time == "2019"));
    }

    [Test]
    public void Rows_that_come_again_are_told_from_rows_that_contradict()
    {
        var rows = Ged.Split('\n');
        var file = Set(Ged + rows[1] + "\n" + rows[1].Replace(",10,14,8", ",20,24,18", StringComparison.Ordinal) + "\n")
            .ToCase(out var report);
        Assert.That(file, Is.EqualTo(Set(Ged).ToCase()));
        Assert.That(report.KeptAside.Single(l => l.Path == "row 5").Message, Does.Contain("same as row 2"));
        Assert.That(report.Wrong.Single(l => l.Path == "row 6").Message, Does.Contain("first one counts"));
    }

    [Test]
    public void An_id_that_a_spreadsheet_shortened_is_none()
    {
        Set(Gtd.Replace("201303150012", "2.01303E+11", StringComparison.Ordinal)).ToCase(out var report);
        Assert.That(report.Wrong.Single(l => l.Path == "row 2").Message, Does.Contain("named by its number"));
    }

    [Test]
    public void Marks_and_encodings_do_not_matter()
    {
        var bytes = Encoding.UTF8.GetBytes(Gtd);
        Assert.That(EventDataSet.Load(new MemoryStream([0xEF, 0xBB, 0xBF, .. bytes])).ToCase(), Is.EqualTo(Set(Gtd).ToCase()));
        var windows =
            EventDataSet.Load(new MemoryStream(Encoding.Latin1.GetBytes(Gtd.Replace("Alpha", "Bogotá", StringComparison.Ordinal))));
        Assert.That(windows.ToCase(out var report).Events.Any(e => e.Place?.Name == "Bogotá, Nowhere"), Is.True);
        Assert.That(report.Wrong.Single(l => l.What == "encoding").Message, Does.Contain("windows-1252"));
    }

    [TestCase("")]
    [TestCase("a,b\n1,2\n")]
    [TestCase("{\"type\":\"bundle\"}")]
    public void Another_table_is_refused(string text)
        => Assert.That(() => Set(text), Throws.TypeOf<InvalidDocumentException>());

    [Test]
    public void A_named_layout_that_does_not_fit_says_which_columns_are_missing()
    {
        var e = Assert.Throws<InvalidDocumentException>(() => EventDataSet.Parse(Ged, EventDataProfile.Gtd));
        Assert.That(e!.Message, Does.Contain("eventid"));
        Assert.That(() => EventDataSet.Parse(Ged, limits: new() { MaxRecords = 2 }), Throws.TypeOf<InvalidDocumentException>());
        Assert.That(() => EventDataSet.Parse(Ged, limits: new() { MaxBytes = 100 }), Throws.TypeOf<InvalidDocumentException>());
    }

}
