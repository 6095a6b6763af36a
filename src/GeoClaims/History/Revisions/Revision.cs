using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>One entry of a case's history: who changed what, when and why, chained by its hash to the entry before it.</summary>
/// <remarks>It is immutable. Two revisions are equal when their hashes are.</remarks>
public sealed partial class Revision : IEquatable<Revision>
{
    // Whoever records a revision mostly writes it next; but a history must not hold all that it wrote twice.
    private readonly WeakReference<byte[]> _text;

    internal Revision(RevisionDocument document, byte[] text, string hash, Instant recorded, ValueList<CaseChange> changes,
        CaseState? checkpoint)
        => (Document, _text, Hash, Recorded, Changes, Checkpoint) = (document, new(text), hash, recorded, changes, checkpoint);

    /// <summary>Its place in the history, counted from 1.</summary>
    public int Number => Document.Number;

    /// <summary>When it was recorded, by the clock of whoever did.</summary>
    public Instant Recorded { get; }

    /// <summary>Who recorded it.</summary>
    public string Author => Document.Author;

    /// <summary>Why.</summary>
    public string Reason => Document.Reason;

    /// <summary>What it changed: title, zone and handling, then the records removed,
    /// then those put, each at most once and in the order of a case.</summary>
    public ValueList<CaseChange> Changes { get; }

    /// <summary>The hash of the revision before it; null for the first.</summary>
    public string? Previous => Document.Previous;

    /// <summary>The SHA-256 of its canonical JSON (RFC 8785), which holds
    /// <see cref="Previous"/>, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The last revision up to this one that erased something; 0 if none did.</summary>
    internal int LastErasing { get; init; }

    /// <summary>The revision as it was written: another version of the zone data must not change its bytes.</summary>
    internal RevisionDocument Document { get; }

    /// <summary>Its canonical JSON (RFC 8785) in UTF-8: the bytes of which <see cref="Hash"/> is the SHA-256,
    /// unless something was erased from it (<see cref="CaseHistory.Erased"/>).</summary>
    public ReadOnlyMemory<byte> CanonicalText
    {
        get
        {
            if (_text.TryGetTarget(out var text)) return text;
            text = RevisionJson.Write(Document);
            _text.SetTarget(text);
            return text;
        }
    }

    /// <summary>The case after it, kept with some revisions only.</summary>
    internal CaseState? Checkpoint { get; }

    /// <summary>The revision as the line that it is in a file, without the line feed.</summary>
    public string ToJson() => Encoding.UTF8.GetString(RevisionLine.Of(this).AsSpan()[..^1]);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Revision? other) => other is not null && Hash == other.Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Revision);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    /// <summary>Number, time, author, reason and how much was changed.</summary>
    public override string ToString()
        => $"{Number}. {InstantPattern.ExtendedIso.Format(Recorded)}, {Author}: {Reason} "
            + (Document.Erases.IsEmpty ? $"({Words.Count(Changes.Count, "change", "changes")})"
            : $"(erases from {Words.Count(Document.Erases.Count, "revision", "revisions")})");

    /// <summary>What is left of it without records of these keys; null if it holds nothing of them.</summary>
    internal RevisionDocument? Without(HashSet<string> keys, HashSet<string> found, int by)
    {
        var gaps = new List<GapDocument>();
        foreach (var record in Document.Put)
        {
            var former = Document.Erased.FirstOrDefault(g => g.Key == record.Key);
            var isWanted = keys.Contains(record.Key);
            if (isWanted) found.Add(record.Key);
            if (former is not null) gaps.Add(former);
            else if (isWanted) gaps.Add(new() { Key = record.Key, Hash = ErasedForm.HashOf(record), By = by });
        }
        if (gaps.Count == Document.Erased.Count) return null;
        var erased = gaps.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return Document with
        {
            Erased = [.. gaps],
            Put = [.. Document.Put.Select(r => erased.Contains(r.Key) ? ErasedForm.Of(r) : r)],
        };
    }
}
