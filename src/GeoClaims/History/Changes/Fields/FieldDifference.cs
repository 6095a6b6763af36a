namespace GeoClaims;

/// <summary>How a field, or one element of a list, differs between two versions of a record; null where it is not there.</summary>
internal readonly record struct FieldDifference(string? Element, object? Before, object? After);
