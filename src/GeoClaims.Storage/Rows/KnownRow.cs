using System.Globalization;
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
        rows.Add(caseId, Key, revision, KnownFrom, KnownTo, Kind, Earliest, Latest, ZoneData, Actor, Stance, Proposition, Credibility, Body, Words, Digest(revision));
        for (var i = 0; i < Marks.Count; i++) marks.Add(caseId, Key, revision, KnownFrom, (long)i, Marks[i].Mark, Marks[i].Value, Marks[i].Grade);
    }

    /// <summary>A hash of all that the row and its marks say: it tells a change from outside even where the times cannot be resolved again as they were.</summary>
    public string Digest(long revision)
    {
        var text = new StringBuilder(256 + Words.Length);
        Add(text, revision, KnownFrom, KnownTo, Earliest, Latest, Credibility);
        foreach (var part in (ReadOnlySpan<string?>)[Key, Kind, ZoneData, Actor, Stance, Proposition, Body, Words]) Add(text, part);
        foreach (var mark in Marks)
        {
            Add(text, mark.Mark);
            Add(text, mark.Value);
            Add(text, mark.Grade);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<long?> numbers)
    {
        foreach (var number in numbers) text.Append(CultureInfo.InvariantCulture, $"{number};");
    }

    // With its length before it, so that what ends one part cannot begin the next.
    private static void Add(StringBuilder text, string? part) => text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};");
}
