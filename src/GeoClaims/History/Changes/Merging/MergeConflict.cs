namespace GeoClaims;

/// <summary>Where two sides cannot both be followed, with what each says.</summary>
public sealed partial record MergeConflict
{
    internal MergeConflict() { }

    /// <summary>In what the sides disagree.</summary>
    public required MergeConflictKind Kind { get; init; }

    /// <summary>Where, such as <c>evidence[ev:pier].credibility</c>, <c>claim[claim:denial].grounds[ev:pier]</c> or <c>title</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The key of the record; null if the case itself is meant.</summary>
    public required string? Record { get; init; }

    /// <summary>The field, by its name in JSON; null if the record as a whole is in dispute.</summary>
    public required string? Field { get; init; }

    /// <summary>In a list, what the element is known by; null if the field as a whole
    /// is in dispute, which for a list that both changed means its order.</summary>
    public required string? Element { get; init; }

    /// <summary>For <see cref="MergeConflictKind.Reference"/>, the key of the record that one side removed; else null.</summary>
    public required string? Missing { get; init; }

    /// <summary>What both started from.</summary>
    public required ConflictVersion Base { get; init; }

    /// <summary>What one side says.</summary>
    public required ConflictVersion Mine { get; init; }

    /// <summary>What the other says.</summary>
    public required ConflictVersion Theirs { get; init; }

    /// <summary>The conflict in a sentence.</summary>
    public required Sentence Sentence { get; init; }

    internal string Identity => $"{Kind} {Path} {Missing}";

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
