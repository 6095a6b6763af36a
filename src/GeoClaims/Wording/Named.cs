namespace GeoClaims;

/// <summary>A record under a text of one's choice, for a hole in a sentence.</summary>
internal readonly record struct Named(CaseRecord Record, string Text);
