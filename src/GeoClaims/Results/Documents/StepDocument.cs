using NodaTime.Text;

namespace GeoClaims;

/// <summary>A step of a replay.</summary>
internal sealed record StepDocument
{
    /// <summary>The instant at which it became known, in UTC; left out for what was known all along.</summary>
    public string? At { get; init; }

    /// <summary>What the step brought.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it brought something on the question.</summary>
    public required bool IsRelevant { get; init; }

    /// <summary>The id of the hypothesis that led alone then.</summary>
    public Id<Hypothesis>? Leader { get; init; }

    /// <summary>How likely each hypothesis was then.</summary>
    public required IReadOnlyList<StoodDocument> Estimates { get; init; }

    /// <summary>The keys of the records that became known or grew; left out of a compact result.</summary>
    public IReadOnlyList<string>? Known { get; init; }

    /// <summary>How each hypothesis moved; left out of a compact result.</summary>
    public IReadOnlyList<MoveDocument>? Moves { get; init; }

    public static StepDocument Of(ReplayStep step, bool compact) => new()
    {
        At = step.At == NodaTime.Instant.MinValue ? null : InstantPattern.ExtendedIso.Format(step.At),
        Text = step.Sentence.Text,
        IsRelevant = step.IsRelevant,
        Leader = step.Leader?.Id,
        Estimates =
            [.. step.Estimates.Select(e => new StoodDocument { Hypothesis = e.Hypothesis.Id, Probability = e.Probability })],
        Known = compact ? null : [.. step.Known.Select(r => r.Key)],
        Moves = compact ? null : MoveDocument.All(step.Moves),
    };
}
