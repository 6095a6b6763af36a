namespace GeoClaims;

/// <summary>One block of a <see cref="View"/>: a text, a list, a table or a picture.</summary>
internal abstract record ViewBlock;
