namespace GeoClaims.Storage;

/// <summary>How far an import is.</summary>
/// <param name="CaseId">The case that was just dealt with.</param>
/// <param name="Done">How many cases were dealt with so far.</param>
/// <param name="Added">How many of these were stored, or grew.</param>
public sealed record ImportProgress(string CaseId, int Done, int Added)
{
    /// <summary>How many cases, and which was the last.</summary>
    public override string ToString() => $"{Shown.Count(Done, "case", "cases")}, {Added} of them new or grown; the last was {CaseId}";
}
