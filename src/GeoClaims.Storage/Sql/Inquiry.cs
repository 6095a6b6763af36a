using System.Data.Common;

namespace GeoClaims.Storage;

/// <summary>A question as a statement for the database, and how its rows become answers.</summary>
internal sealed record Inquiry<TAnswer>(string Sql, IReadOnlyList<(string Name, object? Value)> Arguments, Action<DbDataReader,
    List<TAnswer>> Read);
