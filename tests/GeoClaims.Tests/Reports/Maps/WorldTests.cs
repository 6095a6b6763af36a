namespace GeoClaims.Tests;

internal sealed class WorldTests
{
    private const int MostBytes = 150_000;

    [Test]
    public void The_resource_is_small()
    {
        using var stream = Models.Library.GetManifestResourceStream(WorldReader.ResourceName);

        Assert.That(stream?.Length, Is.InRange(1, MostBytes));
    }

    [Test]
    public void The_world_is_unpacked_once_whoever_asks()
    {
        var worlds = new World[16];

        Parallel.For(0, worlds.Length, i => worlds[i] = World.Shared);

        Assert.That(worlds.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void The_resource_holds_the_countries_of_the_world_with_their_names_in_full()
    {
        var names = World.Shared.Territories.Select(t => t.Name).ToList();

        Assert.That(names, Has.Count.EqualTo(242).And.Unique.And.SupersetOf(new[] { "Türkiye", "DR Congo", "Côte d'Ivoire", "Crimea",
            "Palestine", "Kosovo", "South Sudan" }));
        Assert.That(names.Where(n => n.Contains('.', StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase(55.75, 37.62, "Russia")]
    [TestCase(50.45, 30.52, "Ukraine")]
    [TestCase(48.0, 37.8, "Ukraine")]
    [TestCase(41.05, 28.9, "Türkiye")]
    [TestCase(54.71, 20.5, "Russia")]
    [TestCase(38.56, 68.79, "Tajikistan")]
    [TestCase(34.53, 69.17, "Afghanistan")]
    [TestCase(-29.6, 28.2, "Lesotho")]
    [TestCase(66.5, -173.0, "Russia")]
    [TestCase(-17.8, 178.0, "Fiji")]
    [TestCase(-90.0, 0.0, "Antarctica")]
    [TestCase(43.0, 34.0, null)]
    [TestCase(42.0, 50.5, null)]
    [TestCase(0.0, -150.0, null)]
    public void A_point_lies_in_its_country(double latitude, double longitude, string? country)
    {
        Assert.That(Atlas.CountryAt(latitude, longitude), Is.EqualTo(country));
        Assert.That(Atlas.IsLand(latitude, longitude), Is.EqualTo(country is not null), "The land as a whole agrees.");
    }

    [TestCase(BoundaryView.UnResolution68262, "Ukraine")]
    [TestCase(BoundaryView.DeFacto, "Russia")]
    public void Simferopol_lies_where_the_view_has_it(BoundaryView view, string country)
        => Assert.That(Atlas.CountryAt(44.95, 34.1, view), Is.EqualTo(country));

    [Test]
    public void The_isthmus_of_Crimea_is_a_border_only_as_Natural_Earth_draws_it()
    {
        var world = World.Shared;
        var borders = new[] { BoundaryView.UnResolution68262, BoundaryView.DeFacto }
            .Select(v => Enumerable.Range(0, world.Arcs.Count).Where(a => world.IsBorder(a, v)).ToList())
            .ToList();

        var between = borders[1].Except(borders[0]).ToList();

        Assert.That(borders[0].Except(borders[1]), Is.Empty);
        Assert.That(between, Has.Count.EqualTo(1));
        Assert.That(world.Arcs[between[0]]
            .Select(p => p.Degrees), Has.All.Matches<PlanePoint>(p => p is { X: > 33 and < 36, Y: > 45.5 and < 46.5 }));
    }

    [Test]
    public void Neighbours_share_their_border()
    {
        var world = World.Shared;
        var uses = world.Territories.SelectMany(t => t.Rings).SelectMany(r => r.Arcs).CountBy(a => a).ToList();
        var coasts = world.Land.SelectMany(r => r.Arcs).ToHashSet();

        Assert.That(uses.Select(u => u.Value), Has.All.InRange(1, 2));
        Assert.That(uses.Where(u => u.Value == 2 && coasts.Contains(u.Key)), Is.Empty, "A coast has one country.");
        Assert.That(uses.Where(u => u.Value == 1 && !coasts.Contains(u.Key)), Is.Empty, "What is no coast has two.");
    }

    [Test]
    public void Rings_are_closed()
    {
        var world = World.Shared;
        var open = from ring in world.Land.Concat(world.Territories.SelectMany(t => t.Rings))
                   let points = ring.Joined(a => [.. world.Arcs[a].Select(p => p.Degrees)])
                   where points[0] != points[^1] && points[^2].Y is not (-90 or 90)
                   select points[0];

        Assert.That(open, Is.Empty);
    }
}
