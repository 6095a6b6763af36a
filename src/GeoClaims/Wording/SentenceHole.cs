namespace GeoClaims;

/// <summary>A hole of a sentence: which of the sentence's pieces stand in it, and what they mean; without
/// a meaning they are names or texts of the case, which read alike in each language.</summary>
internal readonly record struct SentenceHole(int Start, int Count, Hole? Meaning);
