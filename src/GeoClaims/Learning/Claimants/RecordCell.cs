namespace GeoClaims;

/// <summary>What one case tells of one claimant or source on one topic: few
/// numbers, kept for every case so that any can be left out.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Topic">The number of the topic; −1 for none.</param>
/// <param name="Touch">How the statements stood to the claimant's interests.</param>
/// <param name="Sum">How they came out.</param>
/// <param name="Retractions">How many statements were taken back before the question was resolved.</param>
/// <param name="Corrections">How many of those had been wrong.</param>
internal readonly record struct RecordCell(int Case, int Topic, InterestTouch Touch, TallySum Sum, int Retractions, int Corrections);
