namespace GeoClaims;

/// <summary>Somebody who claims something on the question, with all who belong to him.</summary>
public sealed partial record Claimant
{
    internal Claimant() { }

    /// <summary>Who it is: of an actor that is part of others or controlled by them, the topmost.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The name in another script, such as <c>Кремль</c>; null if none is on record.</summary>
    public required ActorName? OtherName { get; init; }

    /// <summary>The claim that best says what it holds on the question.</summary>
    public required TaggedClaim Main { get; init; }

    /// <summary>How that claim stands to the answers: how likely it is that it is right.</summary>
    public required ClaimChance Chance { get; init; }

    /// <summary>All its claims on the question, in the order in which they were made.</summary>
    public required ValueList<TaggedClaim> Claims { get; init; }

    /// <summary>The tags of the items on which it grounds what its main claim holds.</summary>
    public required ValueList<string> Evidence { get; init; }

    /// <summary>The tags of the items that show that it said so, and no more than that.</summary>
    public required ValueList<string> Reported { get; init; }

    /// <summary>What it gains if its main claim is believed; empty if nothing is on record.</summary>
    public required ValueList<Interest> Gains { get; init; }

    /// <summary>What it loses if its main claim is believed; empty if nothing is on record.</summary>
    public required ValueList<Interest> Loses { get; init; }

    /// <summary>The claimant and its main claim.</summary>
    public override string ToString() => $"{Actor} {Main.Stance}: {Main.Statement}";
}
