namespace GeoClaims;

/// <summary>An analyst's own probabilities for the answers to a question, as given.</summary>
/// <remarks>
/// They need not add up: what somebody said is kept as it was said. <c>Evaluation.Pool</c> makes them coherent, says how far that
/// moved them, and sets them beside what the evidence gives. They never enter the evidence matrix.
/// </remarks>
public sealed partial record Judgement : CaseRecord
{
    /// <summary>The judgement's id.</summary>
    public required Id<Judgement> Id { get; init; }

    /// <summary>The question.</summary>
    public required Id<Question> Question { get; init; }

    /// <summary>Who judges.</summary>
    public required string Analyst { get; init; }

    /// <summary>How likely the analyst holds which answers, each once. An answer with parts stands for their union.</summary>
    public ValueList<JudgedAnswer> Answers { get; init; }

    /// <summary>When the analyst judged so. Of several by one analyst the latest stands.</summary>
    public EdtfTime? Made { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => ToString();

    internal override RecordKind RecordKind => RecordKind.Judgement;

    /// <summary>Who judges the answers to be how likely, by their ids, such as <c>Ana: h:rust 70%, h:ship 40% (2026-03-03)</c>.</summary>
    public override string ToString() => $"{Analyst}: {string.Join(", ", Answers)}" + (Made is null ? "" : $" ({Made})");
}
