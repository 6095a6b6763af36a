namespace GeoClaims.Storage;

/// <summary>A case that an import left out.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record ImportRefusal(string CaseId, string Why)
{
    /// <summary>The case and why.</summary>
    public override string ToString() => $"{CaseId}: {Why}";
}
