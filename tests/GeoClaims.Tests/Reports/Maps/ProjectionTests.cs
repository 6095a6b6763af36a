using CsCheck;

namespace GeoClaims.Tests;

internal sealed class ProjectionTests
{
    private static readonly Gen<PlanePoint> AnyPlace = Gen.Select(Gen.Double[-180, 180], Gen.Double[-90, 90])
        .Select((x, y) => new PlanePoint(x, y));

    [Test]
    public void What_is_laid_flat_can_be_found_again()
        => Gen.Select(AnyPlace, AnyPlace).Sample((centre, place) =>
        {
            var projection = new LambertAzimuthal(centre);
            var (from, to) = (Globe.Point(place), Globe.Point(centre));
            if (Globe.Angle(from, to) > 170) return true;
            var relative = new PlanePoint(Globe.Wrap(place.X - centre.X), place.Y);
            var back = projection.Unproject(projection.Project(relative));
            return Globe.Angle(Globe.Point(relative), Globe.Point(back)) < 1e-5;
        });

    [Test]
    public void Nothing_on_the_globe_is_laid_nowhere()
        => Gen.Select(AnyPlace, AnyPlace).Sample((centre, place) =>
        {
            var points = new[] { new LambertAzimuthal(centre).Project(place), new EqualEarth(centre.X).Project(place) };
            return points.All(p => double.IsFinite(p.X) && double.IsFinite(p.Y));
        });

    [Test]
    public void The_azimuthal_projection_gives_published_numbers()
    {
        // Snyder 1987, page 332: φ₁ = 40° N, λ₀ = 100° W, R = 3, φ = 20° S, λ = 100° E.
        var point = new LambertAzimuthal(new(-100, 40)).Project(new(Globe.Wrap(100 + 100), -20));

        Assert.That((point.X * 3, point.Y * 3), Is.EqualTo((-4.2339303, 4.0257775)).Using<(double X, double Y)>((a, b) =>
            Math.Abs(a.X - b.X) < 1e-6 && Math.Abs(a.Y - b.Y) < 1e-6));
    }

    [Test]
    public void The_world_has_the_height_and_width_that_are_published()
    {
        var projection = new EqualEarth(0);

        Assert.That(projection.Project(new(0, 90)).Y, Is.EqualTo(1.3173627591574).Within(1e-9));
        Assert.That(2 * projection.Project(new(180, 0)).X, Is.EqualTo(EqualEarth.WorldWidth).Within(1e-12));
        Assert.That(projection.Project(new(180, 0)).X, Is.EqualTo(2.7066299836960748).Within(1e-9));
    }

    [Test]
    public void A_way_keeps_to_its_ends_and_does_not_jump()
        => Gen.Select(AnyPlace, AnyPlace).Sample((a, b) =>
        {
            var way = Globe.GreatCircle(Globe.Point(a), Globe.Point(b));
            var length = way.Zip(way.Skip(1)).Sum(p => Globe.Angle(Globe.Point(p.First), Globe.Point(p.Second)));
            return Globe.Angle(Globe.Point(way[0]), Globe.Point(a)) < 1e-6 && Globe.Angle(Globe.Point(way[^1]), Globe.Point(b)) < 1e-6
                && way.Zip(way.Skip(1)).All(p => Math.Abs(p.First.X - p.Second.X) <= 180)
                && Math.Abs(length - Globe.Angle(Globe.Point(a), Globe.Point(b))) < 1e-5;
        });
}
