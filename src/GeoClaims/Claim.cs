namespace GeoClaims;

/// <summary>An actor's act of taking a stance on a proposition.</summary>
/// <remarks>
/// What is claimed is a <see cref="GeoClaims.Proposition"/>; that it was claimed may itself be <see cref="Evidence"/>
/// of kind <see cref="EvidenceKind.ClaimMade"/>. An actor's <em>position</em>
/// is its claims in order of time: <see cref="CaseFile.Position"/>.
/// </remarks>
public sealed partial record Claim : CaseRecord
{
    /// <summary>The claim's id.</summary>
    public required Id<Claim> Id { get; init; }

    /// <summary>Who takes the stance.</summary>
    public required Id<Actor> Claimant { get; init; }

    /// <summary>On what.</summary>
    public required Id<Proposition> Proposition { get; init; }

    /// <summary>Which stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How the claim reaches the case.</summary>
    public Voice Voice { get; init; }

    /// <summary>On what footing the claimant speaks.</summary>
    public Basis Basis { get; init; }

    /// <summary>How likely the claimant says the proposition is, whatever the
    /// stance: who denies it and is sure of that says “almost no chance”.</summary>
    public LikelihoodTerm? Certainty { get; init; }

    /// <summary>The number claimed, where the proposition asks for one.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The time claimed, where the proposition asks when something happened.</summary>
    public StatedTime? When { get; init; }

    /// <summary>When the claim was made.</summary>
    public EdtfTime? Made { get; init; }

    /// <summary>Through what it was made, such as <c>Telegram</c> or <c>televised address</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>Where the claim is reported.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The evidence that the claimant invokes.</summary>
    public ValueList<Ground> Grounds { get; init; }

    /// <summary>The same claimant's earlier claim that this one changes.</summary>
    public Id<Claim>? Revises { get; init; }

    /// <summary>When the claim became known, where that is not when its earliest report was published.</summary>
    public EdtfTime? KnownFrom { get; init; }

    private protected override string OwnKey => Id.Value;

    private protected override string OwnLabel => ToString();

    internal override RecordKind RecordKind => RecordKind.Claim;

    /// <summary>Who takes which stance on what, by their ids.</summary>
    public override string ToString() => $"{Claimant} {Words.Of(Stance)} {Proposition}" + (Made is null ? "" : $" ({Made})");
}
