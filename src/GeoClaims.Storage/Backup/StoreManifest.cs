namespace GeoClaims.Storage;

/// <summary>What a backup holds: the head of the store, and the head of each of its cases.</summary>
public sealed record StoreManifest
{
    internal StoreManifest(StoreHead root, ValueList<StoreHead> cases, int withdrawals, string? withdrawalsHead)
        => (Root, Cases, Withdrawals, WithdrawalsHead) = (root, cases, withdrawals, withdrawalsHead);

    /// <summary>The head of the store. Note it elsewhere: a backup that was changed as a whole shows by nothing else.</summary>
    public StoreHead Root { get; }

    /// <summary>The head of each case, in the order of their names as UTF-8 bytes.</summary>
    public ValueList<StoreHead> Cases { get; }

    /// <summary>How many notes of withdrawal there are.</summary>
    public int Withdrawals { get; }

    /// <summary>The hash of the last note of withdrawal; null if there is none.</summary>
    public string? WithdrawalsHead { get; }

    /// <summary>How many cases and revisions there are.</summary>
    public override string ToString()
        => $"{Shown.Count(Cases.Count, "case", "cases")} with {Shown.Count(Root.Number, "revision", "revisions")} together";
}
