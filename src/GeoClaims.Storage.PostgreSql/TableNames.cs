using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>Puts the schema before the names of the store's tables, which stand bare in the SQL that all engines share.</summary>
/// <remarks>A search path would say the same once for each connection; but what hands connections on to others keeps none.</remarks>
/// <param name="schema">The schema, a plain name.</param>
internal sealed partial class TableNames(string schema)
{
    // Values are parameters, so there are no more statements than forms of questions.
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The schema.</summary>
    public string Schema { get; } = schema;

    /// <summary>A statement with the tables in their schema.</summary>
    public string In(string sql) => _known.GetOrAdd(sql, s => Bare().Replace(s, $"{Schema}.$0"));

    [GeneratedRegex(@"(?<![.'])\b(case_revision|record_version|known_record|known_mark|withdrawal|store_log|store_version)\b")]
    private static partial Regex Bare();
}
