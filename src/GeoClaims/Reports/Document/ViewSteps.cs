namespace GeoClaims;

/// <summary>A text that may differ from snapshot to snapshot.</summary>
/// <param name="Key">Its name among the texts of the page; null if any will do.</param>
/// <param name="Texts">The text at each snapshot.</param>
internal sealed record ViewSteps(string? Key, IReadOnlyList<string> Texts);
