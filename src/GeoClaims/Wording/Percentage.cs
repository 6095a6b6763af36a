namespace GeoClaims;

/// <summary>A probability to be shown beside words of a scale, for a hole
/// in a sentence: rounding may not carry it out of its word.</summary>
internal readonly record struct Percentage(Probability Value, LikelihoodScale Scale);
