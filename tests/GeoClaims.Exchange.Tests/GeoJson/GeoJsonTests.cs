using System.Text;
using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class GeoJsonTests
{
    [Test]
    public void A_feature_is_an_event_at_a_place()
    {
        var file = GeoJsonDocument.Parse("""
            {"type":"FeatureCollection","name":"Harbour","crs":null,"features":[
              {"type":"Feature","id":"pier-3","geometry":{"type":"Point","coordinates":[7.1,50.7,12.5]},
               "properties":{"name":"Ship strikes pier","time":"2026-03-01T09:00Z","kind":"accident","place":"Pier 3","depth":4.50}}]}
            """).ToCase(out var report);

        var found = file.Events.Single();
        Assert.That(file.Title, Is.EqualTo("Harbour"));
        Assert.That(found, Is.EqualTo(new Event
        {
            Id = new("pier-3"), Name = "Ship strikes pier", Kind = "accident", Time = EdtfTime.Parse("2026-03-01T09:00Z"),
            Place = new("Pier 3", new GeoPoint(50.7, 7.1)),
        }));
        Assert.That(report.KeptAside.Select(l => l.What), Is.EqualTo(new[] { "depth" }));
        Assert.That(report.Wrong, Is.Empty);
    }

    [TestCase("[[170,-10],[180,-12]],[[-180,-12],[-170,-14]]", 180, -12)]
    [TestCase("[[0,0],[10,20]]", 5, 10)]
    [TestCase("[[-179,0],[179,0]]", 180, 0)]
    public void A_shape_has_its_middle_on_the_shorter_way_around(string lines, double longitude, double latitude)
    {
        var place = GeoJsonDocument.Parse($$"""{"type":"MultiLineString","coordinates":[{{lines}}]}""").ToCase().Events.Single().Place!;
        Assert.That((Math.Abs(place.Point!.Value.Longitude), place.Point.Value.Latitude), Is.EqualTo((longitude, latitude)));
        Assert.That(place.Precision, Is.EqualTo(PlacePrecision.Region));
    }

    [Test]
    public void A_route_is_cut_at_the_antimeridian()
    {
        var b = new CaseFileBuilder("Voyage");
        var whole = new Event { Id = new("voyage"), Name = "The voyage" };
        b.Add(whole);
        b.Add(new Event { Id = new("b"), Name =
            "Honolulu", Time = EdtfTime.Parse("2026-03-02"), PartOf = whole.Id, Place = new("H", new GeoPoint(20, -170)) });
        b.Add(new Event { Id =
            new("a"), Name = "Fiji", Time = EdtfTime.Parse("2026-03-01"), PartOf = whole.Id, Place = new("F", new GeoPoint(-20, 170)) });
        var map = GeoJsonDocument.From(b.Build());
        var route = map.Features.Single(f => f.Text("id"u8) == "event:voyage.route").GetProperty("geometry");

        Assert.That(System.Text.Json.JsonSerializer.Deserialize<double[][][]>(route.GetProperty("coordinates").GetRawText()),
            Is.EqualTo(new double[][][] { [[170, -20], [180, 0]], [[-180, 0], [-170, 20]] }));
    }

    [Test]
    public void What_a_case_shows_on_a_map_comes_back([Range(0, 29)] int seed)
    {
        var file = RandomCases.Make(seed, 5 * seed);
        var map = GeoJsonDocument.From(file, out var lost);
        var read = GeoJsonDocument.Parse(map.ToJson()).ToCase(out var report);

        Assert.That(report.Wrong, Is.Empty);
        Assert.That(read.Events.Select(e => (e.Id, e.Place!.Point, e.Place.Precision)),
            Is.EquivalentTo(file.Events.Where(e => e.Place?.Point is not null).Select(e => (e.Id, e.Place!.Point, e.Place.Precision))));
        Assert.That(read.Evidence.Select(e => (e.Id, e.Kind, e.Observed, e.Place!.Point)),
            Is.EquivalentTo(file.Evidence.Where(e => e.Place?.Point is not null).Select(e => (e.Id, e.Kind, e.Observed, e.Place!.Point))));
        Assert.That(lost.Lines.Select(l => l.Record).Distinct().Count(), Is.EqualTo(file.RecordCount), "Each record is named.");
        Assert.That(GeoJsonDocument.From(file).ToJson(), Is.EqualTo(map.ToJson()));
    }

    [Test]
    public void The_Crocus_case_has_a_map() => Assert.That(GeoJsonDocument.From(CrocusCase.Build()).Count, Is.Positive);

    [Test]
    public void Valid_maps_of_others_are_read_without_a_fault_and_kept_as_they_are()
    {
        foreach (var path in SharedData.Files("*.json", "geojson", "valid"))
        {
            var map = GeoJsonDocument.Load(path);
            var file = map.ToCase(out var report);
            Assert.That(report.Wrong, Is.Empty, path);
            Assert.That(file.Events, Has.Count.EqualTo(map.Count), path);
            Assert.That(map.ToJson(), Is.EqualTo(File.ReadAllText(path)), path);
        }
    }

    [Test]
    public void Invalid_maps_of_others_are_refused_or_their_fault_is_named()
    {
        foreach (var path in SharedData.Files("*.json", "geojson", "invalid"))
            try
            {
                GeoJsonDocument.Load(path).ToCase(out var report);
                Assert.That(report.Wrong, Is.Not.Empty, path);
            }
            catch (InvalidDocumentException e)
            {
                Assert.That(e.Path, Does.StartWith("$"), path);
            }
    }

    [TestCase("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[50,170]},\"properties\":{\"name\":\"a\"}}",
        "$.geometry")]
    [TestCase("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0]]]},\"properties\":{}}",
        "$.geometry")]
    [TestCase("{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[0,0]]},\"properties\":{}}", "$.geometry")]
    [TestCase("{\"type\":\"FeatureCollection\",\"features\":[7]}", "$.features[0]")]
    public void One_broken_feature_is_named(string text, string path)
    {
        GeoJsonDocument.Parse(text).ToCase(out var report);
        Assert.That(report.Wrong.Select(l => l.Path), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void Bytes_changed_at_random_give_a_case_or_the_one_exception([Range(0, 9)] int seed)
    {
        var draw = new Draw(seed);
        var bytes = Encoding.UTF8.GetBytes(GeoJsonDocument.From(RandomCases.Make(seed, 40)).ToJson());
        for (var i = 0; i < 100; i++)
        {
            var broken = bytes.ToArray();
            for (var n = draw.Between(1, 4); n > 0; n--) broken[draw.Below(broken.Length)] = (byte)draw.Below(256);
            using var stream = new MemoryStream(broken);
            try
            {
                GeoJsonDocument.Load(stream).ToCase(out _);
            }
            catch (InvalidDocumentException e)
            {
                Assert.That(e.Path, Does.StartWith("$"));
            }
        }
    }
}
