namespace GeoClaims;

/// <summary>What a change to some rows does to which of them count.</summary>
/// <param name="Leave">The rows that counted and do so no more, or count otherwise.</param>
/// <param name="Join">The rows that begin to count, or count otherwise.</param>
internal readonly record struct Shift(int[] Leave, int[] Join);
