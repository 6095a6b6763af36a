using NodaTime;

namespace GeoClaims.Tests;

/// <summary>A clock that stands still until it is moved, or goes on by a step each time it is read.</summary>
internal sealed class TestClock(Instant now, Duration step = default) : IClock
{
    public Instant Now { get; set; } = now;

    /// <summary>Starts on 2 March 2026 at noon and goes on by an hour.</summary>
    public static TestClock Hourly() => new(Instant.FromUtc(2026, 3, 2, 12, 0), Duration.FromHours(1));

    public Instant GetCurrentInstant()
    {
        var read = Now;
        Now += step;
        return read;
    }
}
