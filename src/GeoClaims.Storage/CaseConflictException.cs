namespace GeoClaims.Storage;

/// <summary>Somebody else recorded a revision first, or the stored case is another history's. Nothing was written.</summary>
/// <remarks>
/// Make the change again on <see cref="Stored"/> and append that, or append with a merge function, which does so by itself.
/// </remarks>
public sealed class CaseConflictException : Exception
{
    internal CaseConflictException(string caseId, CaseHistory stored, int common)
        : base($"Case '{caseId}' has {(common == 0 ? "another history" : $"other revisions after number {common}")}: its last revision is "
        + $"number {stored.Count}, by {Shown.Text(stored.Last.Author)}. "
            + "Make the change again on the stored history and append that, or append with a merge function.")
        => (CaseId, Stored, Common) = (caseId, stored, common);

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>The history as it is stored now.</summary>
    public CaseHistory Stored { get; }

    /// <summary>The number of the last revision that both histories share; 0 if they share none.</summary>
    public int Common { get; }
}
