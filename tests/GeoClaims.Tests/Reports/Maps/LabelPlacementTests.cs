namespace GeoClaims.Tests;

internal sealed class LabelPlacementTests
{
    [Test]
    public void Five_hundred_places_on_one_spot_keep_their_numbers()
    {
        var map = MapLayout.Of([.. Enumerable.Range(1, 500).Select(i => TestMaps.At(i, 50.45, 30.52))], [], 628, 555)!;

        TestMaps.KeepsToItsFrame(map);
        Assert.That(map.Pins.Select(p => p.Number), Is.EqualTo(Enumerable.Range(1, 500)));
        Assert.That(map.Pins.Select(p => (p.PlaceX, p.PlaceY)).Distinct(), Has.Exactly(1).Items);
        Assert.That(map.Pins.Count(p => p.IsMoved), Is.GreaterThan(100));
    }

    [Test]
    public void Two_places_in_one_town_are_both_seen()
    {
        var map = MapLayout.Of([TestMaps.At(1, 55.75, 37.62), TestMaps.At(2, 55.76, 37.6), TestMaps.At(3, 41, 29)], [], 628, 555)!;

        Assert.That(map.Pins[0].IsMoved, Is.False);
        Assert.That(map.Pins[1].IsMoved, Is.True);
        Assert.That(double.Hypot(map.Pins[0].X - map.Pins[1].X, map.Pins[0].Y - map.Pins[1].Y), Is.GreaterThan(2 * MapType.Disc));
    }

    [Test]
    public void No_label_covers_a_disc_or_another_label()
    {
        foreach (var map in new[] { TestMaps.Attack(), TestMaps.Grid() })
        {
            var boxes = TestMaps.Boxes(map).ToList();
            var hits = from a in boxes.Index() from b in boxes.Skip(a.Index
                + 1) where a.Item.Box.Meets(b.Box) select $"{a.Item.What} and {b.What}";

            Assert.That(hits, Is.Empty);
        }
    }

    [Test]
    public void A_rough_place_has_a_ring_and_an_exact_one_has_none()
    {
        var map = MapLayout.Of([.. new[] { PlacePrecision.Exact, PlacePrecision.Near, PlacePrecision.Region, PlacePrecision.Country,
            PlacePrecision.Unstated }
            .Select((p, i) => MapPlace.Of(i + 1, $"{p}", new(45 + i, 30 + 3 * i), p))], [], 628, 555)!;
        var rings = map.Pins.Select(p => p.Ring).ToList();

        Assert.That((rings[0], rings[4]), Is.EqualTo(((int?)null, (int?)null)));
        Assert.That(new[] { rings[1], rings[2], rings[3] }, Is.Ordered.And.All.GreaterThan(2 * MapType.Disc));
    }

    [Test]
    public void A_ring_has_the_size_of_what_it_stands_for()
    {
        var map = MapLayout.Of([new(1, "Kaluga region", new(54.5, 36.3), 100), TestMaps.At(2, 50.45, 30.52)], [], 628, 555)!;

        Assert.That(map.Pins[0].Ring * (double)map.ScaleBar!.Kilometres / map.ScaleBar.Length, Is.EqualTo(100).Within(2).Percent);
    }

    [Test]
    public void Each_sea_is_named_on_its_own_water_and_once()
    {
        var map = MapLayout.Of([TestMaps.At(1, 47.1, 37.5), TestMaps.At(2, 44.6, 33.5)], [], 628, 555)!;
        var names = map.Waters.ToDictionary(w => string.Join(' ', w.Lines));

        Assert.That(names.Keys, Is.EquivalentTo(new[] { "Black Sea", "Sea of Azov" }));
        Assert.That(names["Sea of Azov"].Y, Is.LessThan(names["Black Sea"].Y));
    }

    [Test]
    public void Hostile_names_are_carried_and_cut()
    {
        const string hostile = "<script>alert(1)</script>\u202Eevil\uD800 \0 name that goes on and on and on and on and on";

        var map = MapLayout.Of([new(1, hostile, new(10, 10))], [new(new(10, 10), new(12, 12), MapRouteKind.Claimed, hostile)], 628, 555)!;

        Assert.That(map.Pins[0].Name, Is.EqualTo(hostile));
        Assert.That(map.Pins[0].Label!.Lines[^1], Does.EndWith("…"));
    }
}
