using NodaTime;

namespace GeoClaims;

/// <summary>How much a file may ask of the reader, and the zone data by which its times are read.</summary>
public sealed record LoadLimits
{
    /// <summary>64 MiB, 64 levels, a million records.</summary>
    public static LoadLimits Default { get; } = new();

    /// <summary>The longest text, in bytes.</summary>
    public int MaxBytes { get; init => field = Positive(value); } = 64 * 1024 * 1024;

    /// <summary>How deep arrays and objects may be nested.</summary>
    public int MaxDepth { get; init => field = Positive(value); } = 64;

    /// <summary>The most records.</summary>
    public int MaxRecords { get; init => field = Positive(value); } = 1_000_000;

    /// <summary>The zone data; the database inside NodaTime if left out.</summary>
    public IDateTimeZoneProvider? Zones { get; init; }

    /// <summary>The limits in words.</summary>
    public override string ToString() => $"at most {MaxBytes} bytes, {MaxDepth} levels, {MaxRecords} records";

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
