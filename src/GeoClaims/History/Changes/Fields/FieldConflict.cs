namespace GeoClaims;

/// <summary>A field, or one element of a list, that both sides changed, and not in the same way; null where it is not there.</summary>
internal readonly record struct FieldConflict(string? Element, object? Base, object? Mine, object? Theirs);
