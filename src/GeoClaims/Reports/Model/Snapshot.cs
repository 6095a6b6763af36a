using NodaTime;

namespace GeoClaims;

/// <summary>How the judgement stood on what was known at one moment.</summary>
public sealed partial record Snapshot
{
    internal Snapshot() { }

    /// <summary>What names it in an address, such as <c>2024-03-23</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The moment in words, in the case's clock zone, such as <c>23 March 2024</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The moment; null if nothing in the case says when anything became known.</summary>
    public required Instant? At { get; init; }

    /// <summary>The judgement on what was known.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>How many items of evidence were known.</summary>
    public required int KnownItems { get; init; }

    /// <summary>How many of them are new in this snapshot.</summary>
    public required int NewItems { get; init; }

    /// <summary>What moved the judgement since the snapshot before; null where none came before.</summary>
    public required Sentence? Change { get; init; }

    /// <summary>The estimates, in the order of the report's answers; empty if there are no probabilities.</summary>
    public required ValueList<Estimate> Estimates { get; init; }

    /// <summary>The answer that leads, among those that are no part of another; null if none does.</summary>
    public Hypothesis? Leader => Evaluation.Contest is { HasLeader: true } contest ? contest.Leader.Hypothesis : null;

    /// <summary>The moment and the leader with its likelihood.</summary>
    public override string ToString() => $"{Label}: {Leader?.Name ?? "nobody leads"}";
}
