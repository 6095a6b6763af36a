namespace GeoClaims;

/// <summary>What the evaluation would say if something were left out or taken otherwise.</summary>
public sealed partial record Variant
{
    internal Variant() { }

    /// <summary>What is left out or taken otherwise.</summary>
    public required VariantKind Kind { get; init; }

    /// <summary>The key of the item, report, source or origin; the name of the analyst; empty for the analyst as an origin.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The items that fall, or are taken otherwise; for an analyst none.</summary>
    public required ValueList<Evidence> Items { get; init; }

    /// <summary>The hypotheses that would lead; several, if they could not be told apart.</summary>
    public required ValueList<Hypothesis> Leaders { get; init; }

    /// <summary>Whether a hypothesis that leads now would do so no more, or not alone.</summary>
    public required bool Flips { get; init; }

    /// <summary>How likely each hypothesis would be, in the order of
    /// <see cref="Evaluation.Estimates"/>; empty if there are no probabilities.</summary>
    public required ValueList<Probability> Probabilities { get; init; }

    /// <summary>What is left out, and who leads then.</summary>
    public override string ToString()
        => $"{Words(Kind)} “{Name}”: {(Leaders.IsEmpty ? "no answer" : string.Join(" and ",
            Leaders.Select(l => l.Name)))}{(Flips ? (Leaders.Count == 1 ? " would lead" : " would be level") : "")}";

    internal static string Words(VariantKind kind) => kind switch
    {
        VariantKind.WithoutOrigin => "without what comes from",
        VariantKind.WithoutAnalyst => "without the assessments of",
        VariantKind.OriginPlanted => "if all were planted by",
        VariantKind.DoubleBluff => "if all were planted, to point away from the truth, by",
        _ => "without",
    };
}
