using CsCheck;
using NodaTime;

namespace GeoClaims.Storage.Tests;

internal sealed class InstantCodeTests
{
    private static readonly Gen<Instant> Any =
        Gen.Select(Gen.Int[-3650_000, 2931_000], Gen.Long[0, NodaConstants.NanosecondsPerDay - 1], (day, nano)
        => NodaConstants.UnixEpoch + Duration.FromDays(Math.Clamp(day, -4371_000, 2932_000)) + Duration.FromNanoseconds(nano));

    [Test]
    public void Codes_stand_in_the_order_of_instants() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        var (x, y) = (InstantCode.Of(a), InstantCode.Of(b));
        return a == b ? x == y : a < b ? x <= y : x >= y;
    });

    [Test]
    public void Where_stated_times_begin_and_end_each_nanosecond_counts() => Gen.Select(Any, Gen.Int[-1_000, 1_000]).Sample((any, shift) =>
    {
        var second = Instant.FromUnixTimeSeconds(any.ToUnixTimeSeconds()) + Duration.FromNanoseconds(shift);
        return InstantCode.Of(second) < InstantCode.Of(second + Duration.Epsilon)
            && InstantCode.ToInstant(InstantCode.Of(second)) == second;
    });

    [Test]
    public void From_1800_to_2200_no_nanosecond_is_lost() => Gen.Long[-5_300_000_000_000_000_000, 7_200_000_000_000_000_000].Sample(n =>
        InstantCode.Of(NodaConstants.UnixEpoch + Duration.FromNanoseconds(n)) == n
            && InstantCode.ToInstant(n) == NodaConstants.UnixEpoch + Duration.FromNanoseconds(n));

    [Test]
    public void Outside_nothing_that_is_stated_falls_together()
    {
        var day = Instant.FromUtc(1066, 10, 14, 0, 0);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(InstantCode.Of(day - Duration.Epsilon), Is.LessThan(InstantCode.Of(day)));
            Assert.That(InstantCode.Of(day + Duration.Epsilon), Is.GreaterThan(InstantCode.Of(day)));
            Assert.That(InstantCode.ToInstant(InstantCode.Of(day)), Is.EqualTo(day));
            Assert.That(InstantCode.Of(Instant.MinValue), Is.GreaterThan(InstantCode.None));
            Assert.That(InstantCode.Of(Instant.MaxValue), Is.LessThan(InstantCode.Now));
            Assert.That(InstantCode.ToInstant(InstantCode.Of(Instant.MaxValue)), Is.EqualTo(Instant.MaxValue));
        }
    }
}
