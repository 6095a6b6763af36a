using CrocusAttack;

namespace GeoClaims.Exchange.Tests;

internal sealed class GeoJsonUpdateTests
{
    private const string Map = """
        {"type": "FeatureCollection", "x": 1.50, "features": [
          {"type": "Feature", "id": "a", "geometry": {"type": "Point", "coordinates": [7.0, 50.0, 99.0]},
            "properties": {"title": "A fire", "when": "2024-01-01", "cause": "\u0041"}},
          {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 0]]]}, "properties": null}
        ]}
        """;

    [Test]
    public void What_changed_is_written_where_it_was_read_and_every_other_byte_stays()
    {
        var map = GeoJsonDocument.Parse(Map);
        var file = map.ToCase();
        var fire = file.Get(new Id<Event>("a"));
        var changed = file.With(CaseChange.Put(fire with
        {
            Name = "An explosion", Time = EdtfTime.Parse("2024-01-02"), Place = fire.Place!
                with { Point = new(51, 8), Name = "An explosion" },
        }));
        var written = map.With(changed, out var report);

        Assert.That(map.With(file).ToJson(), Is.EqualTo(Map));
        Assert.That(written.ToJson(), Is.EqualTo(Map.Replace("A fire", "An explosion", StringComparison.Ordinal)
            .Replace("2024-01-01", "2024-01-02", StringComparison.Ordinal)
            .Replace("[7.0, 50.0, 99.0]", "[8, 51, 99.0]", StringComparison.Ordinal)));
        Assert.That(written.ToCase(), Is.EqualTo(changed));
        Assert.That(report.Lost, Is.Empty);
    }

    [Test]
    public void Events_come_and_go_and_what_a_map_cannot_hold_is_named()
    {
        var map = GeoJsonDocument.Parse(Map);
        var file = map.ToCase();
        var flood =
            new Event { Id = new("flood"), Name = "A flood", Kind = "flood", Place = new("Bonn", new(50.7, 7.1), PlacePrecision.Near) };
        var who = new Actor { Id = new("who"), Name = "Somebody" };
        var changed = file.With(CaseChange.Remove(new Id<Event>("a")), CaseChange.Put(flood), CaseChange.Put(who));
        var written = map.With(changed, out var report);

        Assert.That(written.ToCase(), Is.EqualTo(changed.With(CaseChange.Remove(who.Id))));
        Assert.That(report.Lost.Select(l => l.Record), Is.EqualTo(new[] { who.Key }));
        Assert.That(written.ToJson(), Does.Contain("\"x\": 1.50"));
        var none = changed.With([.. changed.Events.Select(e => CaseChange.Remove(e.Id))]);
        Assert.That(written.With(none).Count, Is.Zero);
    }

    [TestCase("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"name\":\"one\"},\"x\":1.0}")]
    [TestCase("{\"type\":\"Point\",\"coordinates\":[7.0,50.0]}")]
    public void A_single_feature_or_geometry_becomes_a_collection_where_others_come_in(string text)
    {
        var map = GeoJsonDocument.Parse(text);
        var file = map.ToCase().With(CaseChange.Title("Two"), CaseChange.Put(new Event { Id = new("two"), Name = "Two" }));
        var written = map.With(file);

        Assert.That(written.Count, Is.EqualTo(2));
        Assert.That(written.ToCase(), Is.EqualTo(file));
        Assert.That(written.ToJson(), Does.Contain(text));
    }

    [Test]
    public void A_route_follows_its_events()
    {
        var map = GeoJsonDocument.From(CrocusCase.Build());
        var whole = new Event { Id = new("way"), Name = "A way" };
        Event At(string id, double longitude, string time) => new()
        {
            Id = new(id), Name = id, PartOf = whole.Id, Time = EdtfTime.Parse(time), Place = new(id, new(0, longitude)),
        };
        var file = map.ToCase()
            .With(CaseChange.Put(whole), CaseChange.Put(At("one", 1, "2024-01-01")), CaseChange.Put(At("two", 2, "2024-01-02")));
        var routed = GeoJsonDocument.From(file);
        var read = routed.ToCase();
        var moved = routed.With(read.With(CaseChange.Put(read.Get(new Id<Event>("two")) with { Place = new("two", new(0, 3)) })));

        Assert.That(routed.ToJson().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
            Does.Contain("[[1,0],[2,0]]"));
        Assert.That(moved.ToJson(), Does.Contain("[[1,0],[3,0]]"));
        Assert.That(routed.With(read.With(CaseChange.Remove(new Id<Event>("two")))).ToJson(), Does.Not.Contain("LineString"));
    }

    [Test]
    public void Any_map_of_ours_takes_back_what_a_map_can_hold([Range(0, 29)] int seed)
    {
        var edits = new RandomEdits(seed);
        var map = GeoJsonDocument.From(edits.Start());
        var read = map.ToCase();
        var changed = read.With(read.Events.Select((e, i) => CaseChange.Put(e with
        {
            Name = e.Name + " II", Kind = i % 2 == 0 ? null : "kind", Time = i % 3 == 0 ? null : e.Time,
            Place = i % 4 == 0 ? null : e.Place is { Point: not null } place ? place
                with { Point = new(i % 80, i % 170), Zone = null } : e.Place,
        })));
        Assert.That(map.With(changed, out var report).ToCase(), Is.EqualTo(changed));
        Assert.That(report.Lost, Is.Empty);
    }
}
