using CsCheck;

namespace GeoClaims.Tests;

internal sealed class MapLayoutTests
{
    private static readonly Gen<GeoPoint> AnyPoint = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180])
        .Select((lat, lon) => new GeoPoint(lat, lon));

    [Test]
    public void A_case_without_places_has_no_map() => Assert.That(MapLayout.Of([], [], 628, 555), Is.Null);

    [Test]
    public void The_map_of_the_attack_shows_what_a_reader_needs()
    {
        var map = TestMaps.Attack();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((map.Width, map.Height), Is.EqualTo((1256, 1110)));
            Assert.That(map.Land.Length + map.Borders.Length, Is.InRange(4_000, 12_000));
            Assert.That(map.Pins.Select(p => p.Label), Has.All.Not.Null);
            Assert.That(map.Routes.Where(r => r.Kind == MapRouteKind.Claimed).Select(r => r.Label), Has.All.Not.Null);
            Assert.That(map.Countries.Select(c => c.Lines[0]),
                Is.SupersetOf(new[] { "Ukraine", "Russia", "Türkiye", "Belarus", "Romania" }));
            Assert.That(map.Waters.Select(w => string.Join(' ', w.Lines)), Does.Contain("Black Sea"));
            Assert.That(map.ScaleBar?.Kilometres, Is.EqualTo(200));
            Assert.That(map.Note, Is.EqualTo("Outlines: Natural Earth, public domain. Crimea "
                + "is drawn as part of Ukraine (UN General Assembly resolution 68/262)."));
        }
    }

    [Test]
    public void The_hall_of_the_sample_can_be_mapped_by_itself()
    {
        var place = CrocusAttack.CrocusCase.Build().Events.Select(e => e.Place).OfType<Place>()
            .First(p => p.Precision == PlacePrecision.Exact);

        var map = MapLayout.Of([MapPlace.Of(1, place.Name, place.Point!.Value, place.Precision)], [], 628, 555)!;

        Assert.That(map.Countries.Select(c => c.Lines[0]), Does.Contain("Russia"));
        Assert.That(map.Pins.Single().Ring, Is.Null, "The place is exact.");
        Assert.That(Math.Abs(map.Pins[0].X - map.Width / 2) + Math.Abs(map.Pins[0].Y - map.Height / 2), Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void The_scale_bar_measures_the_way_from_Moscow_to_Kyiv()
    {
        var map =
            MapLayout.Of([TestMaps.At(1, 55.7558, 37.6173), TestMaps.At(2, 50.4501, 30.5234), TestMaps.At(3, 41.01, 28.97)], [], 628, 555)!;
        var (moscow, kyiv, bar) = (map.Pins[0], map.Pins[1], map.ScaleBar!);

        var measured = double.Hypot(moscow.PlaceX - kyiv.PlaceX, moscow.PlaceY - kyiv.PlaceY) * bar.Kilometres / bar.Length;

        Assert.That(measured, Is.EqualTo(756).Within(2).Percent);
    }

    [Test]
    public void Crimea_is_spoken_of_only_where_it_is_seen_and_as_it_is_drawn()
    {
        Assert.That(TestMaps.Attack(BoundaryView.DeFacto).Note, Is.EqualTo("Outlines: Natural Earth, public "
            + "domain. Borders are drawn by who controls the land; Crimea is drawn as part of Russia."));
        Assert.That(MapLayout.Of([TestMaps.At(1, -33.9, 18.4)], [], 628, 555)!.Note, Is.EqualTo("Outlines: Natural Earth, public domain."));
    }

    [Test]
    public void The_border_at_the_isthmus_is_drawn_only_in_the_view_that_has_it()
    {
        var (un, facto) = (TestMaps.Attack(), TestMaps.Attack(BoundaryView.DeFacto));

        Assert.That(un.Land, Is.EqualTo(facto.Land));
        Assert.That(SvgPath.Read(facto.Borders), Has.Count.EqualTo(SvgPath.Read(un.Borders).Count + 1));
    }

    [Test]
    public void A_border_is_drawn_once()
    {
        var pieces = SvgPath.Read(TestMaps.Attack().Borders).SelectMany(l => l.Zip(l.Skip(1))).Select(p => p.First.CompareTo(p.Second) < 0
            ? p
            : (p.Second, p.First)).ToList();

        Assert.That(pieces, Is.Unique);
    }

    [Test]
    public void The_same_places_give_the_same_map()
    {
        var (once, again) = (TestMaps.Attack(), TestMaps.Attack());

        Assert.That(again, Is.EqualTo(once).And.Not.SameAs(once));
    }

    [Test]
    public void Any_places_anywhere_give_a_map_that_keeps_to_its_frame()
        => Gen.Select(AnyPoint.Array[1, 6], AnyPoint.Array[0, 4], Gen.Int[160, 700], Gen.Int[160, 700])
            .Sample((points, ends, width, height) =>
        {
            MapPlace[] places = [.. points.Select((p, i) => new MapPlace(i + 1, $"Place {i + 1}", p, i * 40))];
            MapJourney[] journeys = [.. ends.Zip(ends.Skip(1), (a, b) => new MapJourney(a, b, MapRouteKind.Claimed, "claimed"))];
            TestMaps.KeepsToItsFrame(MapLayout.Of(places, journeys, width, height)!);
        }, iter: 60);

    [TestCase(90, 0)]
    [TestCase(-90, 0)]
    [TestCase(0, 180)]
    [TestCase(0, -180)]
    [TestCase(65, 179.99)]
    [TestCase(-17, -179.9)]
    public void One_place_at_an_edge_of_the_world_is_in_the_middle_of_its_map(double latitude, double longitude)
    {
        var map = MapLayout.Of([TestMaps.At(1, latitude, longitude)], [], 400, 400)!;

        TestMaps.KeepsToItsFrame(map);
        Assert.That((map.Pins[0].PlaceX, map.Pins[0].PlaceY), Is.EqualTo((400, 400)));
        Assert.That(map.ScaleBar, Is.Not.Null);
    }

    [Test]
    public void Places_on_both_sides_of_the_180th_meridian_are_neighbours()
    {
        var map = MapLayout.Of([TestMaps.At(1, -18, 179), TestMaps.At(2, -18, -179)],
            [new(new(-18, 179), new(-18, -179), MapRouteKind.Confirmed)], 628, 555)!;

        Assert.That(map.Pins[1].PlaceX, Is.GreaterThan(map.Pins[0].PlaceX));
        Assert.That(SvgPath.Read(map.Routes[0].Path), Has.Count.EqualTo(1));
        Assert.That(map.ScaleBar, Is.Not.Null);
    }

    [Test]
    public void Places_all_round_the_world_give_a_map_of_the_world_without_a_scale()
    {
        var map = MapLayout.Of([TestMaps.At(1, 38.9, -77), TestMaps.At(2, 55.8, 37.6), TestMaps.At(3, -35.3, 149.1)], [], 628, 555)!;

        TestMaps.KeepsToItsFrame(map);
        Assert.That(map.ScaleBar, Is.Null);
        Assert.That(map.Height, Is.LessThan(map.Width * 0.6));
    }

    [Test]
    public void A_point_and_its_opposite_do_not_break_the_map()
        => TestMaps.KeepsToItsFrame(MapLayout.Of([TestMaps.At(1, 20, 30), TestMaps.At(2, -20, -150)],
            [new(new(20, 30), new(-20, -150), MapRouteKind.OneSource, "round the globe")], 628, 555)!);

    [TestCase(159, 555, "width")]
    [TestCase(628, 4001, "height")]
    public void A_frame_of_no_use_is_refused(int width, int height, string culprit)
        => Assert.That(() => MapLayout.Of([TestMaps.At(1, 0, 0)], [], width, height),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(culprit));

    [Test]
    public void What_a_map_holds_reads_like_English()
    {
        var map = TestMaps.Attack();

        Assert.That(map.ToString(), Is.EqualTo("map with 6 places and 4 routes, scale bar 200 km"));
        Assert.That(map.Routes[1].ToString(), Is.EqualTo("claimed by Lukashenko (claimed)"));
        Assert.That(map.Pins[3].ToString(), Does.StartWith("4 Istanbul (at "));
    }
}
