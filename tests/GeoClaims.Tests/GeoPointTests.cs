namespace GeoClaims.Tests;

internal sealed class GeoPointTests
{
    [TestCase(90, 180)]
    [TestCase(-90, -180)]
    [TestCase(55.8258, 37.3903)]
    public void A_point_on_the_globe_is_kept(double latitude, double longitude)
    {
        var point = new GeoPoint(latitude, longitude);

        Assert.That((point.Latitude, point.Longitude), Is.EqualTo((latitude, longitude)));
    }

    [TestCase(90.01, 0, "latitude")]
    [TestCase(-91, 0, "latitude")]
    [TestCase(double.NaN, 0, "latitude")]
    [TestCase(0, 180.01, "longitude")]
    [TestCase(0, -181, "longitude")]
    [TestCase(0, double.PositiveInfinity, "longitude")]
    public void A_point_off_the_globe_is_refused(double latitude, double longitude, string culprit)
        => Assert.That(() => new GeoPoint(latitude, longitude), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo(culprit));

    [Test]
    public void The_default_value_is_where_the_equator_meets_the_meridian()
        => Assert.That(default(GeoPoint), Is.EqualTo(new GeoPoint(0, 0)));
}
