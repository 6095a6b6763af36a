namespace GeoClaims;

/// <summary>By which rules the grades and ratings of a matrix are read: those of the options that the matrix itself needs.</summary>
/// <param name="Trust">How grades become trust.</param>
/// <param name="Ratings">How ratings become likelihoods.</param>
/// <param name="Pooling">How several analysts' likelihoods of one cell become one.</param>
/// <param name="Channel">How far a report tells of what it reports.</param>
/// <param name="Analyst">The analyst whose assessments count; everybody's, if null.</param>
internal sealed record RatingRules(TrustPolicy Trust, RatingLikelihoods Ratings, AnalystPooling Pooling, Channel Channel, string? Analyst);
