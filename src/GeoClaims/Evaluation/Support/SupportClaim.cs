namespace GeoClaims;

/// <summary>A claim that stands, as an opinion before and after trust.</summary>
public sealed partial record SupportClaim
{
    internal SupportClaim() { }

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Who makes it.</summary>
    public required Actor Claimant { get; init; }

    /// <summary>What it says of the proposition, wholly trusted.</summary>
    public required Opinion Stated { get; init; }

    /// <summary>How far it is trusted that the claim was made, by the best of those who report it, 0 if
    /// none of them is graded; null where the claimant's own side reports it, so that there is no doubt of that.</summary>
    public required Trust? Reporter { get; init; }

    /// <summary>How far the claimant is believed on the proposition; 0 where nobody has stated it.</summary>
    public required Trust Witness { get; init; }

    /// <summary>The claim that it only repeats, directly or through others, so that the two count once; null if it repeats none.</summary>
    public required Claim? Repeats { get; init; }

    /// <summary>Of what it is said, where that is another proposition: a rival answer, a special case or something more general.</summary>
    internal Proposition? Elsewhere { get; init; }

    /// <summary>Who made the claim that it repeats.</summary>
    internal Actor? RepeatedFrom { get; init; }

    /// <summary>The trust that is applied: that in the reporter times that in the witness.</summary>
    public Probability Trust => new((Reporter?.Value.Best.Value ?? 1) * Witness.Value.Best.Value);

    /// <summary>What it says as far as it is trusted.</summary>
    public Opinion Discounted => Stated.Discount(Trust);

    /// <summary>Whether it counts: it speaks for or against, or says how even it is, and repeats no other.</summary>
    public bool Counts => Repeats is null && !Stated.IsVacuous;

    /// <summary>Whether it is stated how far the claimant is believed.</summary>
    internal bool IsStated => Witness != TrustPaths.NotStated;

    /// <summary>Whether it is known how far it is trusted that the claim was made.</summary>
    internal bool IsVouchedFor => Reporter != TrustPaths.NotGraded;

    internal bool SaysHowManyOrWhen => Claim.Figure is not null || Claim.When is not null;

    internal int Side => StatedOpinion.Side(Stated);

    /// <summary>Claimant, stance and trust, such as <c>City government asserts (2026-03-01):
    /// trusted 38%, reported 85% (reliability B) × witness 45% (reliability D)</c>.</summary>
    public override string ToString()
        => $"{Claimant.Name} {Words.Of(Claim.Stance)}{(Elsewhere is null ? "" : $" “{Elsewhere}”")}"
         + $"{(Claim.Made is null ? "" : $" ({Claim.Made})")}: "
         + (RepeatedFrom is { } from ? $"counted once with what {from} says"
            : Stated.IsVacuous ? SaysHowManyOrWhen ? "says how many or when, not whether" : "says nothing for or against"
            : !IsStated ? "nobody has stated how far to believe it"
            : !IsVouchedFor ? "no graded source vouches that it was said"
            : Reporter is { } reporter ? $"trusted {Trust}, reported {reporter} × witness {Witness}"
            : $"trusted {Trust}, first hand, witness {Witness}");
}
