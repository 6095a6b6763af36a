namespace GeoClaims;

/// <summary>What the analyst must answer.</summary>
public sealed partial record Question : CaseRecord
{
    /// <summary>The question's id.</summary>
    public required Id<Question> Id { get; init; }

    /// <summary>The question, with its question mark.</summary>
    public required string Text { get; init; }

    /// <summary>The possible answers, in the order in which to show them.</summary>
    public ValueList<Id<Hypothesis>> Hypotheses { get; init; }

    /// <summary>Whether at most one of the answers (of those without parts) can be true.</summary>
    public bool Exclusive { get; init; } = true;

    /// <summary>Whether at least one of the answers must be true. A catch-all answer makes it so.</summary>
    public bool Exhaustive { get; init; } = true;

    /// <summary>Whether the answers stand in an order, from the least to the most, as listed: then a judgement that is one off
    /// scores better than one that is far off.</summary>
    public bool Ordered { get; init; }

    /// <summary>By when the answer should be known.</summary>
    public EdtfTime? ResolveBy { get; init; }

    /// <summary>What would settle it.</summary>
    public string? Criteria { get; init; }

    /// <summary>The class of questions of which it is one, such as <c>who was behind a mass-casualty attack in Russia</c>: across
    /// cases it is scored, and base rates are counted, with the others of its class.</summary>
    public string? ReferenceClass { get; init; }

    /// <summary>How it was settled.</summary>
    public Resolution? Resolution { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => Text;

    internal override RecordKind RecordKind => RecordKind.Question;

    /// <summary>The question.</summary>
    public override string ToString() => Text;
}
