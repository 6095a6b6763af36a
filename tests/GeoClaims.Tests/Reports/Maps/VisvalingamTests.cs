using CsCheck;

namespace GeoClaims.Tests;

internal sealed class VisvalingamTests
{
    private static readonly Gen<PlanePoint[]> AnyLine = Gen.Select(Gen.Double[-20, 30], Gen.Double[-20, 30])
        .Select((x, y) => new PlanePoint(x, y)).Array[2, 60];

    [Test]
    public void The_least_telling_point_goes_first()
    {
        PlanePoint[] line = [new(0, 0), new(1, 0.01), new(2, 0), new(3, 3), new(4, 0)];

        Assert.That(Visvalingam.Simplify(line, 0.1), Is.EqualTo(new PlanePoint[] { new(0, 0), new(2, 0), new(3, 3), new(4, 0) }));
    }

    [Test]
    public void Ends_stay_and_nothing_is_added()
        => Gen.Select(AnyLine, Gen.Double[0, 50]).Sample((line, smallest) =>
        {
            var simple = Visvalingam.Simplify(line, smallest);
            return simple[0] == line[0] && simple[^1] == line[^1] && simple.All(line.Contains);
        });

    [Test]
    public void An_island_stays_an_area()
        => Assert.That(Visvalingam.Simplify([new(0, 0), new(1, 0), new(1.2, 0.5), new(1, 1), new(0, 1), new(0, 0)], 1e6),
            Has.Length.EqualTo(4));
}
