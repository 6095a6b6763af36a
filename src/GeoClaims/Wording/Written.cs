namespace GeoClaims;

/// <summary>A number or range that is written already, such as <c>80–95%</c>, for a hole in a sentence.</summary>
internal readonly record struct Written(string Text);
