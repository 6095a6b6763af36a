namespace GeoClaims.Storage.PostgreSql;

/// <summary>Search by tsvector. The words are parted already, so no text search configuration has a say in them.</summary>
internal sealed class PostgreSqlWords : SqlWords
{
    public override string Matches(string row, string parameter) => $"{row}.words @@ CAST(@{parameter} AS tsquery)";

    public override string Query(IReadOnlyList<(string Word, bool IsStart)> words)
        => string.Join(" & ", words.Select(w => $"'{w.Word}'{(w.IsStart ? ":*" : "")}"));

    public override string Listed(string row) => $"array_to_string(tsvector_to_array({row}.words), ' ')";
}
