using CsCheck;

namespace GeoClaims.Tests;

internal sealed class ClipTests
{
    private static readonly Box Square = new(0, 0, 10, 10);
    private static readonly Gen<PlanePoint[]> AnyLine = Gen.Select(Gen.Double[-20, 30], Gen.Double[-20, 30])
        .Select((x, y) => new PlanePoint(x, y)).Array[2, 12];

    [Test]
    public void What_is_left_lies_inside()
        => AnyLine.Sample(line => Clip.Polygon(line, Square).Concat(Clip.Line(line, Square).SelectMany(l => l))
            .All(Square.Grown(1e-9).Holds));

    [Test]
    public void A_polygon_round_the_box_leaves_the_box()
        => Assert.That(Box.Of([.. Clip.Polygon([new(-5, -5), new(15, -5), new(15, 15), new(-5, 15)], Square)]), Is.EqualTo(Square));

    [Test]
    public void A_polygon_elsewhere_leaves_nothing()
        => Assert.That(Clip.Polygon([new(-5, -5), new(-1, -5), new(-1, -1)], Square), Is.Empty);

    [Test]
    public void A_line_that_comes_back_leaves_two_parts()
        => Assert.That(Clip.Line([new(2, 5), new(2, -5), new(8, -5), new(8, 5)], Square), Has.Count.EqualTo(2));

    [Test]
    public void A_line_inside_stays_as_it_is()
    {
        PlanePoint[] line = [new(1, 1), new(5, 9), new(9, 1)];

        Assert.That(Clip.Line(line, Square).Single(), Is.EqualTo(line));
    }
}
