namespace GeoClaims;

/// <summary>One change to a case: put a record, remove one, join two, or change what the case itself states.</summary>
public sealed partial class CaseChange
{
    private CaseChange() { }

    /// <summary>The record that is put; null if the change is of another kind.</summary>
    public CaseRecord? Record { get; private init; }

    /// <summary>The key of the record that is put or removed; null if the change is to what the case itself states.</summary>
    public string? Key => Record?.Key ?? Removed?.Key ?? Joined?.Keep;

    internal (RecordKind Kind, string Key)? Removed { get; private init; }

    internal (RecordKind Kind, string Keep, string Other)? Joined { get; private init; }

    internal string? NewTitle { get; private init; }

    internal (bool IsSet, string? Mark) NewHandling { get; private init; }

    internal ClockZone? NewZone { get; private init; }

    /// <summary>Adds a record, or replaces the one with the same key.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static CaseChange Put(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { Record = record };
    }

    /// <summary>Removes a record; if the case has none of this kind with that id, nothing.</summary>
    /// <param name="id">The record's id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    public static CaseChange Remove<T>(Id<T> id) where T : CaseRecord => new() { Removed = (Id<T>.Kind, id.Value) };

    /// <summary>Removes an assessment; if the case has none with that key, nothing.</summary>
    /// <param name="item">The item judged.</param>
    /// <param name="hypothesis">The hypothesis it was judged against.</param>
    /// <param name="analyst">Who judged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyst"/> is null.</exception>
    public static CaseChange Remove(Id<Evidence> item, Id<Hypothesis> hypothesis, string analyst)
    {
        ArgumentNullException.ThrowIfNull(analyst);
        return new() { Removed = (RecordKind.Assessment, Assessment.KeyOf(item, hypothesis, analyst)) };
    }

    /// <summary>Makes one record of two that turned out to be one: an actor that was entered twice, a report under two titles.</summary>
    /// <remarks>
    /// Whatever refers to the other refers to the one that is kept. What that one
    /// leaves open is taken from the other, and lists come together; where both state
    /// something, the one that is kept has its way. Of actors, the other's name becomes an
    /// alias. Where one analyst judged both, the judgement of the one that is kept stays.
    /// A <see cref="CaseHistory"/> holds both as they were before.
    /// </remarks>
    /// <param name="keep">The record that stays.</param>
    /// <param name="other">The record that goes. <see cref="CaseFile.With"/> refuses
    /// the change if the case lacks either, or if they are the same.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    public static CaseChange Join<T>(Id<T> keep, Id<T> other)
        where T : CaseRecord => new() { Joined = (Id<T>.Kind, keep.Value, other.Value) };

    internal static CaseChange Remove(CaseRecord record) => new() { Removed = (record.RecordKind, record.Key) };

    /// <summary>Gives the case another title.</summary>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static CaseChange Title(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new() { NewTitle = title };
    }

    /// <summary>Gives the case another handling mark, or none.</summary>
    /// <param name="mark">The mark; null for none.</param>
    public static CaseChange Handling(string? mark) => new() { NewHandling = (true, mark) };

    /// <summary>Gives the case another clock zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static CaseChange Zone(ClockZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new() { NewZone = zone };
    }

    /// <summary>What the change does.</summary>
    public override string ToString()
        => Record is not null ? $"put {Record.Key}" : Removed is { } removed ? $"remove {removed.Key}"
         : Joined is { } joined ? $"join {joined.Other} to {joined.Keep}"
         : NewTitle is not null ? $"title: {NewTitle}" : NewZone is not null ? $"zone: {NewZone}" : $"handling: {NewHandling.Mark
             ?? "none"}";
}
