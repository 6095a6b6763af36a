namespace GeoClaims.Storage;

/// <summary>A statement that changes rows, run once for each list of arguments.</summary>
internal sealed record RowChange(string Sql, IReadOnlyList<(string Name, object? Value)[]> Arguments);
