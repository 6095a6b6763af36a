namespace GeoClaims.Storage.Sqlite;

/// <summary>Search by FTS5.</summary>
internal sealed class SqliteWords : SqlWords
{
    public override string Matches(string row, string parameter) => $"{row}.id IN (SELECT rowid FROM known_text WHERE known_text MATCH @{parameter})";

    public override string Query(IReadOnlyList<(string Word, bool IsStart)> words) => string.Join(" AND ", words.Select(w => $"\"{w.Word}\"{(w.IsStart ? "*" : "")}"));

    public override string Listed(string row) => $"{row}.words";
}
