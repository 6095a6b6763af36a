namespace GeoClaims;

/// <summary>What an actor does with a proposition.</summary>
public enum Stance
{
    /// <summary>Says that it is true.</summary>
    Asserts,
    /// <summary>Says that it is false.</summary>
    Denies,
    /// <summary>Says that it may well be false.</summary>
    Doubts,
    /// <summary>Puts it on the table without committing to it.</summary>
    Raises,
    /// <summary>Lets it be understood without saying it.</summary>
    Insinuates,
    /// <summary>Admits that it is true, against an earlier position or an interest.</summary>
    Concedes,
    /// <summary>Takes an earlier claim back.</summary>
    Retracts,
}
