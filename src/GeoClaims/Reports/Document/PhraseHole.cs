namespace GeoClaims;

/// <summary>A hole of a phrase: which of its spans stand in it, and how they were made if they are a phrase or a sentence.</summary>
internal readonly record struct PhraseHole(int Start, int Count, object? Made);
