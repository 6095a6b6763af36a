namespace GeoClaims;

internal sealed class GeoPointConverter() : NumbersConverter<GeoPoint>(2, "a point as [latitude, longitude], two numbers in degrees")
{
    protected override (double Low, double High) Range(int place) => place == 0 ? (-90, 90) : (-180, 180);

    protected override GeoPoint FromNumbers(ReadOnlySpan<double> numbers) => new(numbers[0], numbers[1]);

    protected override void ToNumbers(GeoPoint value, Span<double> numbers) => (numbers[0], numbers[1]) = (value.Latitude, value.Longitude);
}
