using Microsoft.Extensions.Logging;

namespace GeoClaims.Storage.Sqlite;

/// <summary>How a SQLite file is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Waits five seconds for others, and loses nothing when the power fails.</summary>
    public static SqliteStoreOptions Default { get; } = new();

    /// <summary>Whether the file is only read. It must be there, and be of this version.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// Whether an appended revision survives a power failure the moment <c>Append</c> returns. Without it, writing is faster, and the last
    /// revisions before a power failure may be missing; nothing else ever is.
    /// </summary>
    /// <remarks>
    /// SQLite's <c>synchronous</c>, with a write-ahead log: FULL, or NORMAL without it (SQLite, “PRAGMA synchronous”).
    /// </remarks>
    public bool Durable { get; init; } = true;

    /// <summary>How long to wait while somebody else writes; from zero to a day.</summary>
    public TimeSpan Wait
    {
        get;
        init
            => field = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A wait lasts from zero to a day.");
    } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Whether each case is verified whenever it is read, exported, or named by an answer: what was changed from outside is then refused as
    /// <see cref="CaseStoreFault.Damaged"/>. It costs what <c>Verify</c> does, each time.
    /// </summary>
    public bool VerifyOnRead { get; init; }

    /// <summary>Is told what was recorded, what was refused and what is not
    /// intact; nothing if left out. It is told no text of a case.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>The options in words.</summary>
    public override string ToString()
        => $"{(ReadOnly ? "for reading only" : Durable ? "durable" : "durable but for the last revisions before a power failure")}, "
            + $"waiting {Wait.TotalSeconds:0.#} seconds for others";
}
