using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>How a record reads during one stretch of time.</summary>
/// <remarks>Two are equal when they answer every question alike; since which revision a row stands is no part of that.</remarks>
internal sealed record KnownRow
{
    public required string Key { get; init; }
    public required long KnownFrom { get; init; }
    public required long KnownTo { get; init; }
    public required string Kind { get; init; }
    public required long Earliest { get; init; }
    public required long Latest { get; init; }
    public required string ZoneData { get; init; }
    public string? Actor { get; init; }
    public string? Stance { get; init; }
    public string? Proposition { get; init; }
    public long? Credibility { get; init; }
    public string? Body { get; init; }
    public required string Words { get; init; }
    public ValueList<KnownMark> Marks { get; init; }

    /// <summary>Writes the row and its marks.</summary>
    /// <param name="rows">The rows of records.</param>
    /// <param name="marks">The rows of marks.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="revision">The revision since which it reads so.</param>
    public void AddTo(RowSet rows, RowSet marks, string caseId, long revision)
    {
        rows.Add(caseId, Key, revision, KnownFrom, KnownTo, Kind, Earliest, Latest, ZoneData, Actor, Stance, Proposition, Credibility, Body,
            Words, Digest(revision));
        for (var i = 0; i < Marks.Count; i++)
            marks.Add(caseId, Key, revision, KnownFrom, (long)i, Marks[i].Mark, Marks[i].Value, Marks[i].Grade);
    }

    /// <summary>
    /// A hash of all that the row and its marks say: it tells a change from outside even where the times cannot be resolved again as they
    /// were.
    /// </summary>
    public string Digest(long revision)
    {
        var all = new ArrayBufferWriter<byte>(512 + Words.Length + (Body?.Length ?? 0));
        foreach (var number in (ReadOnlySpan<long?>)[revision, KnownFrom, KnownTo, Earliest, Latest, Credibility]) Add(all, number);
        foreach (var part in (ReadOnlySpan<string?>)[Key, Kind, ZoneData, Actor, Stance, Proposition, Body, Words]) Add(all, part);
        foreach (var mark in Marks)
        {
            Add(all, mark.Mark);
            Add(all, mark.Value);
            Add(all, mark.Grade);
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(all.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private static void Add(ArrayBufferWriter<byte> all, long? number)
    {
        Utf8Formatter.TryFormat(number ?? 0, all.GetSpan(24), out var written);
        all.Advance(written);
        all.Write(number is null ? "-;"u8 : ";"u8);
    }

    // With its length before it, so that what ends one part cannot begin the next.
    private static void Add(ArrayBufferWriter<byte> all, string? part)
    {
        Add(all, part?.Length);
        Encoding.UTF8.GetBytes(part, all);
    }
}
