namespace GeoClaims.Storage;

/// <summary>What an import came to.</summary>
public sealed record ImportResult
{
    internal ImportResult() { }

    /// <summary>How many cases were stored, or grew.</summary>
    public int Added { get; internal init; }

    /// <summary>How many were stored already, with every revision.</summary>
    public int Unchanged { get; internal init; }

    /// <summary>The cases that were left out, each with why.</summary>
    public ValueList<ImportRefusal> Refused { get; internal init; }

    /// <summary>How many cases were stored, were there already, and were left out.</summary>
    public override string ToString() => $"{Added} new or grown, {Unchanged} as they were, {Refused.Count} left out";
}
